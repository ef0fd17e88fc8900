import { metresBetween, type Point } from '../../domain/shelter/distance.ts';
import { dropped, repaired, type Reading } from '../reading.ts';
import { tidy } from '../tidy.ts';

/** Farther from its own office than this, a place of a district is misplaced (the longest districts reach about 40 km). */
const FAR = 60_000;

const within = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most;
/** Taiwan and its islands, as the schema has it. */
const LATITUDE = [21, 27] as const;
const LONGITUDE = [116, 123] as const;

const NOT_TAKEN = '不取用，網頁就不畫在地圖上；請量了再自己填。';

/** Where a place lies (WGS84). `office` is given for rows of the office's own district. */
export function readPosition(longitude: string, latitude: string, office?: Point): Reading<Point> {
  const [east, north] = [longitude, latitude].map((cell) => (tidy(cell) === '' ? NaN : Number(tidy(cell)))) as [number, number];
  if (Number.isNaN(east) && Number.isNaN(north) && tidy(longitude + latitude) === '') {
    return { said: [dropped('經度和緯度是空的。', NOT_TAKEN)] };
  }
  const swapped = within(east, LATITUDE) && within(north, LONGITUDE);
  const point = swapped ? { latitude: east, longitude: north } : { latitude: north, longitude: east };
  if (!within(point.latitude, LATITUDE) || !within(point.longitude, LONGITUDE)) {
    return { said: [dropped(`經度「${tidy(longitude)}」、緯度「${tidy(latitude)}」不在臺灣。`, NOT_TAKEN)] };
  }
  const said = swapped ? [repaired('經度和緯度寫反了。', '對調過來。')] : [];
  if (office && metresBetween(point, office) > FAR) {
    const kilometres = Math.round(metresBetween(point, office) / 1000);
    return { said: [...said, dropped(`位置離公所 ${kilometres} 公里，不會在這一區。`, NOT_TAKEN)] };
  }
  return { value: point, said };
}

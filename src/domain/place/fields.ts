import { decimal, group, text } from '../field/builders.ts';
import { provenance } from '../field/common.ts';

/** Where a place lies, in degrees (WGS84), within Taiwan and its islands; left out where nobody has measured it. */
export const position = () =>
  group('位置', '地圖上的位置；沒有量過就整組留空。', {
    latitude: decimal('緯度', 'WGS84，十進位，例如 25.0375。', { min: 21, max: 27 }),
    longitude: decimal('經度', 'WGS84，十進位，例如 121.5637。', { min: 116, max: 123 }),
  }).optional();

/** When a place is open; a sensitive fact, never shown while no source confirms it. */
export const openHours = () =>
  group('開放時間', '哪幾天、幾點到幾點；不知道就整組留空。', {
    says: text('哪幾天、幾點', '例如「週二、週四，上午 9 點到 11 點」。', { max: 60 }),
    ...provenance(),
  }).optional();

/** A point on the earth, decimal degrees (WGS84). */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth in metres (IUGG). */
const RADIUS = 6_371_008.8;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two points as the crow flies (haversine): the way on the road is longer. */
export function metresBetween(from: Point, to: Point): number {
  const across = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const along = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const half = across + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * along;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** 「約 350 公尺」「約 1.2 公里」: tens of metres below a kilometre, then one decimal; no phone knows it better. */
export function sayDistance(metres: number): string {
  const tens = Math.round(metres / 10) * 10;
  return tens < 1000 ? `約 ${tens} 公尺` : `約 ${(metres / 1000).toFixed(1)} 公里`;
}

/** Places with their distance from a point, nearest first; those whose position nobody has measured come last, in their order. */
export function nearestFirst<T extends { position?: Point | undefined }>(places: readonly T[], from: Point): (T & { metres?: number })[] {
  return places
    .map((place): T & { metres?: number } => (place.position ? { ...place, metres: metresBetween(from, place.position) } : { ...place }))
    .sort(({ metres: a = Number.MAX_VALUE }, { metres: b = Number.MAX_VALUE }) => a - b);
}

/** A name to be put on the map, with the point it belongs to and the area of its village (larger ones choose first). */
export interface LabelWish {
  code: string;
  x: number;
  y: number;
  area: number;
  /** Width of the name in drawing units. */
  width: number;
}

export interface PlacedLabel {
  code: string;
  x: number;
  y: number;
  anchor: 'middle' | 'start';
  /** Where the leader line starts, for a name that stands beside the map. */
  from?: { x: number; y: number };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Puts every name on its village, or, where it would cover another name, in a column at the right of the map with a leader line.
 * `height` is the height of a line; `edge` is the x of the column.
 */
export function placeLabels(wishes: readonly LabelWish[], height: number, edge: number): PlacedLabel[] {
  const taken: Box[] = [];
  const beside: LabelWish[] = [];
  const placed: PlacedLabel[] = [];
  for (const wish of [...wishes].sort((a, b) => b.area - a.area)) {
    const box = { left: wish.x - wish.width / 2, right: wish.x + wish.width / 2, top: wish.y - height / 2, bottom: wish.y + height / 2 };
    // A village smaller than its own name would be hidden by it.
    if (wish.area < wish.width * height || taken.some((other) => overlap(box, other))) {
      beside.push(wish);
      continue;
    }
    taken.push(box);
    placed.push({ code: wish.code, x: wish.x, y: wish.y, anchor: 'middle' });
  }
  let floor = 0;
  for (const wish of beside.sort((a, b) => a.y - b.y)) {
    floor = Math.max(floor + height * 1.15, wish.y);
    placed.push({ code: wish.code, x: edge, y: floor, anchor: 'start', from: { x: wish.x, y: wish.y } });
  }
  return placed;
}

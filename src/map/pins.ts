/** Something that is to stand near its point on a drawing, in drawing units. */
export interface PinWish {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where it stands: the middle of its box, and where the line from its point meets the box. */
export interface PlacedPin {
  x: number;
  y: number;
  from: { x: number; y: number };
}

interface Frame {
  width: number;
  height: number;
}

const GAP = 8;
/** How far a box may go from its point, in steps of a sixteenth of a turn. */
const STEP = 12;
const TURNS = 16;

const apart = (a: PinWish, b: PinWish) =>
  Math.abs(a.x - b.x) >= (a.width + b.width) / 2 + GAP || Math.abs(a.y - b.y) >= (a.height + b.height) / 2 + GAP;

const inside = ({ x, y, width, height }: PinWish, frame: Frame) =>
  x - width / 2 >= 0 && x + width / 2 <= frame.width && y - height / 2 >= 0 && y + height / 2 <= frame.height;

/** Boxes around a point, nearest first, above it before below. */
function* around({ x, y, width, height }: PinWish, frame: Frame): Generator<PinWish> {
  const reach = Math.hypot(frame.width, frame.height);
  for (let far = height / 2 + GAP * 2; far < reach; far += STEP) {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const angle = -Math.PI / 2 + (turn % 2 ? 1 : -1) * Math.ceil(turn / 2) * ((2 * Math.PI) / TURNS);
      // A box is wider than high: it has to go further to the side than up to clear its own point.
      yield { x: x + Math.cos(angle) * (far + width / 2), y: y + Math.sin(angle) * far, width, height };
    }
  }
}

/**
 * Stands every box as near to its point as it can be without covering another box, another's point or one of the `taken` boxes, inside the
 * frame. A box for which there is no room at all stands on its point.
 */
export function placePins(wishes: readonly PinWish[], taken: readonly PinWish[], frame: Frame): PlacedPin[] {
  const points = wishes.map(({ x, y }) => ({ x, y, width: 12, height: 12 }));
  const stood: PinWish[] = [];
  return wishes.map((wish) => {
    const free = (box: PinWish) => inside(box, frame) && [...points, ...taken, ...stood].every((other) => apart(box, other));
    const box = around(wish, frame).find(free) ?? wish;
    stood.push(box);
    return { x: Math.round(box.x), y: Math.round(box.y), from: { x: wish.x, y: wish.y } };
  });
}

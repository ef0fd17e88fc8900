import { FONT, WIDTH } from './data.ts';

/** A text that wants to stand over, or else under, the point at (x, y). */
export interface Wish {
  text: string;
  /** Its width in units. */
  width: number;
  x: number;
  y: number;
}

/** Where on its baseline a text is held: letters that a reader spreads grow away from there, so never out of the drawing. */
export type Anchor = 'start' | 'middle' | 'end';

/** A text with the point of its baseline that holds it. */
export interface Placed {
  x: number;
  y: number;
  text: string;
  anchor: Anchor;
}

/** Space between a point and its text, and between two texts. */
const CLEAR = 10;

interface Box {
  left: number;
  right: number;
  base: number;
}

const meet = (a: Box, b: Box) => a.left < b.right + CLEAR && b.left < a.right + CLEAR && Math.abs(a.base - b.base) < FONT + 2;

/** In the middle of its point; at the edge of the drawing where half of it would not fit. */
function held(x: number, width: number): Pick<Placed, 'x' | 'anchor'> {
  if (x - width / 2 < 0) return { x: 0, anchor: 'start' };
  return x + width / 2 > WIDTH ? { x: WIDTH, anchor: 'end' } : { x, anchor: 'middle' };
}

/**
 * Places texts in the order of their weight, over their points, inside the drawing; a text that would touch another one goes under its point
 * where it stays above `floor`, else it is left out. Without a floor nothing goes under.
 */
export function place(wishes: readonly Wish[], floor = -Infinity): Placed[] {
  const taken: Box[] = [];
  const placed: Placed[] = [];
  for (const { text, width, x, y } of wishes) {
    const left = Math.min(Math.max(x - width / 2, 0), Math.max(WIDTH - width, 0));
    const free = [y - CLEAR, y + CLEAR + FONT - 3]
      .filter((base) => base === y - CLEAR || base < floor - 4)
      .map((base) => ({ left, right: left + width, base }))
      .find((box) => !taken.some((other) => meet(box, other)));
    if (!free) continue;
    taken.push(free);
    placed.push({ ...held(x, width), y: free.base, text });
  }
  return placed;
}

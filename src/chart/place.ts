import { FONT, WIDTH } from './data.ts';

/** A text that wants to stand over, or else under, the point at (x, y). */
export interface Wish {
  text: string;
  /** Its width in units. */
  width: number;
  x: number;
  y: number;
}

/** A text with the left end of its baseline. */
export interface Placed {
  x: number;
  y: number;
  text: string;
}

/** Space between a point and its text, and between two texts. */
const CLEAR = 10;

interface Box {
  left: number;
  right: number;
  base: number;
}

const meet = (a: Box, b: Box) => a.left < b.right + CLEAR && b.left < a.right + CLEAR && Math.abs(a.base - b.base) < FONT + 2;

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
    placed.push({ x: left, y: free.base, text });
  }
  return placed;
}

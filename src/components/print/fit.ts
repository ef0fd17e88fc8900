import { textWidth } from '../../text/wrap.ts';

/** A printed row: how wide its name and its note are, in em; the tag of an unconfirmed fact is already counted. */
export interface PrintRow {
  name: number;
  note: number;
}

export interface PrintPlan {
  /** Number of the size class (0 largest); the style sheet gives each its points. */
  size: number;
  /** Documents in two columns, notes under names. */
  columns: boolean;
  /** The chart is left out where its labels would be too small to read on a wall. */
  chart: boolean;
}

/** Type sizes in points, largest first; the same numbers stand in print.css as .fit-0, .fit-1 … */
export const SIZES = [16, 14.5, 13.5, 12.5, 11.5, 10.5, 9.75, 9, 8.25, 7.5] as const;

/** A4 without its margins (14/16/12 mm), in points. */
const PAGE = { width: 504, height: 768 };
/** The count of lines is careful; a little of the page may be promised twice. The print test counts the pages of every sheet. */
const SAFETY = 0.95;
const TAG = 6;

/** The row of a document or a step on paper. */
export function printRow(text: string, note = '', confirmed = true): PrintRow {
  return { name: textWidth(text) + (confirmed ? 0 : TAG), note: textWidth(note) };
}

const linesOf = (width: number, room: number) => (width === 0 ? 0 : Math.ceil(width / Math.max(room, 1)));

/** Picks the largest size at which `height` (in em, given the page's width in em) fits one page. */
function largest(height: (width: number, points: number) => number): number {
  const found = SIZES.findIndex((points) => height(PAGE.width / points, points) <= (PAGE.height / points) * SAFETY);
  return found === -1 ? SIZES.length - 1 : found;
}

/** Height in em of tick rows one under another: name beside note, or note under name. */
function tickRows(rows: readonly PrintRow[], room: number, beside: boolean): number {
  return rows.reduce((sum, { name, note }) => {
    const lines = beside
      ? Math.max(linesOf(name, room * 0.38), linesOf(note * 0.83, room * 0.57))
      : linesOf(name, room) + linesOf(note * 0.83, room) * 0.9;
    return sum + lines * 1.5 + 0.75;
  }, 0);
}

interface ChecklistContent {
  rows: readonly PrintRow[];
  free: readonly PrintRow[];
  headings: number;
  steps: readonly PrintRow[];
}

/** How the checklist stands on one A4 page. */
export function planChecklist({ rows, free, headings, steps }: ChecklistContent): PrintPlan {
  const furniture = (width: number) => {
    const cells = Math.max(1, Math.floor(width / 7));
    const tallest = Math.max(...steps.map(({ name }) => linesOf(name + 1.5, 5.5))) * 1.3 + 0.7;
    return 5.5 + 4.2 + 3 + (free.length ? 3 : 0) + 3 + Math.ceil(steps.length / cells) * tallest + 3 + 3.5 + 8.5;
  };
  const single = largest(
    (width) => furniture(width) + headings * 2.3 + tickRows(rows, width - 2.75, true) + tickRows(free, width - 2.75, true),
  );
  if (SIZES[single]! >= 11) return { size: single, columns: false, chart: false };
  const double = largest((width) => {
    const room = (width - 1.5) / 2 - 2.75;
    return furniture(width) + (headings * 2.5 + tickRows(rows, room, false)) * 0.56 + 2.5 + tickRows(free, width - 2.75, true);
  });
  return double <= single ? { size: double, columns: true, chart: false } : { size: single, columns: false, chart: false };
}

interface PosterContent {
  rows: readonly PrintRow[];
  headings: number;
  steps: readonly PrintRow[];
  /** The chart's own size in em. */
  chart: { width: number; height: number };
}

/** How the counter poster stands on one A4 page: documents left, steps and chart right. */
export function planPoster({ rows, headings, steps, chart }: PosterContent): PrintPlan {
  const tall = (withChart: boolean) => (width: number) => {
    const column = (width - 1.5) / 2;
    const left = 3 + headings * 2.5 + tickRows(rows, column - 2.75, false);
    const right =
      3 +
      steps.reduce((sum, { name }) => sum + linesOf(name, column - 2) * 1.55, 0) +
      (withChart ? chart.height * Math.min(1, column / chart.width) + 1 : 0);
    return 5.5 + 6.5 + Math.max(left, right) + 8.5;
  };
  const [full, plain] = [largest(tall(true)), largest(tall(false))];
  const column = (PAGE.width / SIZES[full]! - 1.5) / 2;
  const readable = Math.min(1, column / chart.width) * SIZES[full]! >= 8;
  const chartFits = readable && full <= plain + 1 && tall(true)(PAGE.width / SIZES[full]!) <= (PAGE.height / SIZES[full]!) * SAFETY;
  return chartFits ? { size: full, columns: false, chart: true } : { size: plain, columns: false, chart: false };
}

interface EvacuationContent {
  title: string;
  /** Websites, their addresses as notes. */
  links: readonly PrintRow[];
  principles: readonly PrintRow[];
  /** Names, with their addresses as notes. */
  places: readonly PrintRow[];
  /** Width of the line of sources. */
  sources: number;
}

/** The least height of the map of the evacuation sheet in em; on paper it takes what is left of the page. The same number stands in evacuation.css. */
export const EVACUATION_MAP = 14;

/** How the evacuation sheet of a village stands on one A4 page: whom to reach, where to read and what to do, the places, the map. */
export function planEvacuation({ title, links, principles, places, sources }: EvacuationContent): PrintPlan {
  const HEADING = 2.3;
  const size = largest((width) => {
    const column = (width - 1.5) / 2 - 1.4;
    const sites = links.reduce((sum, { name, note }) => sum + (linesOf(name, column) + linesOf(note * 0.9, column)) * 1.5, 0);
    const rules = principles.reduce((sum, { name }) => sum + linesOf(name, column) * 1.5, 0);
    // A name takes a third of the width, an address or a telephone a fifth.
    const table = places.reduce(
      (sum, { name, note }) => sum + Math.max(linesOf(name, width * 0.3), linesOf(note, width * 0.19)) * 1.45 + 0.6,
      2.1,
    );
    return (
      3.2 +
      // The dates stand beside the heading where there is room, else below it.
      linesOf(textWidth(title) * 1.5 + 11, width) * 2.6 +
      5 * HEADING +
      9.5 +
      Math.max(sites, rules) +
      table +
      EVACUATION_MAP +
      linesOf(sources, width) * 1.5 +
      2.5 +
      8.5
    );
  });
  return { size, columns: false, chart: false };
}

interface NoticeBoardContent {
  /** Facts of the village, one a row. */
  facts: readonly PrintRow[];
  /** Lists under headings of their own, row by row. */
  lists: readonly (readonly PrintRow[])[];
  /** A list of short names set in two columns, under a heading of its own. */
  names: readonly PrintRow[];
}

/** How the sheet of a village for its notice board stands on one A4 page. */
export function planNoticeBoard({ facts, lists, names }: NoticeBoardContent): PrintPlan {
  const size = largest((width) => {
    const rows = (items: readonly PrintRow[], room: number) =>
      items.reduce((sum, { name, note }) => sum + (linesOf(name, room) + linesOf(note * 0.9, room)) * 1.5 + 0.4, 0);
    const column = (width - 1.5) / 2 - 1.4;
    const halves = names.length ? 3 + rows(names, column) / 2 + 1.9 : 0;
    const listed = lists.filter((list) => list.length).reduce((sum, list) => sum + 3 + rows(list, width - 1.4), 0);
    return 5.5 + rows(facts, width - 9) + listed + halves + 8.5;
  });
  return { size, columns: false, chart: false };
}

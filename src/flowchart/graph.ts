import { textWidth, wrapLabel } from '../text/wrap.ts';

/** What a chart needs of a step; taken from the procedure that the written list also comes from. */
export interface ChartStep {
  id: string;
  kind: 'start' | 'step' | 'decision' | 'end';
  title: string;
  /** A short line under the title: the period, already in words. */
  note?: string | undefined;
}

export interface ChartArrow {
  from: string;
  to: string;
  when?: string | undefined;
}

/** A node with its label broken into lines and its box measured, in em of the label's type. */
export interface Node extends ChartStep {
  lines: string[];
  noteLines: string[];
  width: number;
  height: number;
}

/** Most em of a line, by language, widest first: Chinese reads well at eight characters, and still at five; English needs more. */
export const LINES = { 'zh-TW': [8, 6.5, 5], en: [9.5, 8, 7] } as const;
const LINE_HEIGHT = 1.4;

/** Measures every step with lines of at most `max` em; a diamond needs twice the room of its text since only its middle is wide. */
export function measure(steps: ChartStep[], max: number): Node[] {
  return steps.map((step) => {
    const lines = wrapLabel(step.title, step.kind === 'decision' ? max * 0.8 : max);
    const noteLines = step.note ? wrapLabel(step.note, max * 1.1) : [];
    const text = Math.max(...lines.map(textWidth), ...noteLines.map((line) => textWidth(line) * 0.88), 3);
    const tall = lines.length * LINE_HEIGHT + noteLines.length * LINE_HEIGHT * 0.9;
    return step.kind === 'decision'
      ? { ...step, lines, noteLines, width: text * 1.25 + 2.6, height: tall * 1.5 + 1.4 }
      : { ...step, lines, noteLines, width: text + 1.5, height: tall + 0.9 };
  });
}

import type { TextFormatting } from 'odf-kit/odt';
import type { MarkedRun, Run } from '../document.ts';
import { printable } from '../xml.ts';

/** What odf-kit's builders of paragraphs, cells and list items have in common. */
interface Builder {
  addText: (text: string, formatting?: TextFormatting) => unknown;
  addLink: (text: string, url: string, formatting?: TextFormatting) => unknown;
  addLineBreak: () => unknown;
}

const looks = ({ bold, small, tag }: MarkedRun): TextFormatting => ({
  ...(bold ? { bold } : {}),
  ...(small || tag ? { fontSize: 10 } : {}),
  ...(tag ? { highlightColor: '#e0e0e0' } : {}),
});

/** Writes runs; odf-kit would lose line breaks within a text, so that each line is a text of its own. */
export function writeRuns(builder: Builder, runs: readonly Run[]): void {
  for (const run of runs) {
    const marked = typeof run === 'string' ? { text: run } : run;
    printable(marked.text)
      .split('\n')
      .forEach((line, place) => {
        if (place > 0) builder.addLineBreak();
        if (line === '') return;
        if (marked.link) builder.addLink(line, marked.link, looks(marked));
        else builder.addText(line, looks(marked));
      });
  }
}

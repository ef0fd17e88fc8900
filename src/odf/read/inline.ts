import { elementsOf, childOf, countOf, isElement, type AnyNode, type Element } from './node.ts';
import type { ReadingBlock, ReadingRun } from './page.ts';
import type { Styles } from './styles.ts';

/** What a paragraph holds: its text, and what is anchored in it but is no text (pictures, frames). */
export interface Inline {
  runs: ReadingRun[];
  frames: Element[];
}

/** Comments, marks and what was deleted: not part of what is said. */
const SILENT =
  /^(?:office:annotation|text:(?:tracked-changes|change|bookmark|reference-mark|toc-mark|alphabetical-index-mark|soft-page-break))/u;

/** Gathers text the way ODF wants its white space read (ODF 1.2, 6.1.2): runs of it are one space, none at either end. */
class Gathering {
  readonly runs: ReadingRun[] = [];
  readonly frames: Element[] = [];
  private spaced = true;

  text(raw: string, link: string | undefined): void {
    const folded = raw.replaceAll(/[\t\n\r ]+/gu, ' ');
    const text = this.spaced && folded.startsWith(' ') ? folded.slice(1) : folded;
    if (text === '') return;
    this.spaced = text.endsWith(' ');
    this.push(text, link);
  }

  /** Text that keeps its spaces. */
  kept(text: string, link?: string): void {
    this.spaced = false;
    this.push(text, link);
  }

  lineBreak(): void {
    this.push('\n', undefined);
    this.spaced = true;
  }

  end(): Inline {
    const last = this.runs.at(-1);
    if (this.spaced && last?.text.endsWith(' ')) last.text = last.text.slice(0, -1);
    return { runs: this.runs.filter(({ text }) => text !== ''), frames: this.frames };
  }

  private push(text: string, link: string | undefined): void {
    const last = this.runs.at(-1);
    if (last && last.link === link) last.text += text;
    else this.runs.push(link === undefined ? { text } : { text, link });
  }
}

/** Reads what stands in a paragraph or heading. */
export function inlineOf(paragraph: Element, styles: Styles): Inline {
  const gathering = new Gathering();
  walk(paragraph.children, gathering, styles, undefined);
  return gathering.end();
}

function walk(nodes: readonly AnyNode[], to: Gathering, styles: Styles, link: string | undefined): void {
  for (const node of nodes) {
    if (isElement(node)) element(node, to, styles, link);
    else if ('data' in node && node.type === 'text') to.text(node.data, link);
  }
}

function element(node: Element, to: Gathering, styles: Styles, link: string | undefined): void {
  const { name, attribs, children } = node;
  if (SILENT.test(name) || styles.isHidden(attribs['text:style-name'])) return;
  if (name.startsWith('draw:') && name !== 'draw:a') return void to.frames.push(node);
  switch (name) {
    case 'text:s':
      return to.kept(' '.repeat(Math.min(countOf(node, 'text:c'), 100)), link);
    case 'text:tab':
      return to.kept(' ', link);
    case 'text:line-break':
      return to.lineBreak();
    case 'text:a':
      return walk(children, to, styles, attribs['xlink:href'] ?? link);
    case 'text:note':
      return note(node, to, styles);
    case 'text:ruby-text':
      to.kept('（');
      walk(children, to, styles, link);
      return to.kept('）');
    default:
      walk(children, to, styles, link);
  }
}

/** A footnote is read where it is called: a page of a website has no foot. */
function note(node: Element, to: Gathering, styles: Styles): void {
  const body = childOf(node, 'text:note-body');
  to.kept('（註：');
  for (const paragraph of body ? elementsOf(body) : []) walk(paragraph.children, to, styles, undefined);
  to.kept('）');
}

/** Words for a picture: its title, else its description. */
export function altOf(frame: Element): string {
  const said = ['svg:title', 'svg:desc'].map((name) => childOf(frame, name)).find((found) => found !== undefined);
  return (said?.children ?? [])
    .map((child) => ('data' in child ? child.data : ''))
    .join('')
    .trim();
}

/** A block for a picture. */
export const imageOf = (frame: Element): ReadingBlock => ({ kind: 'image', alt: altOf(frame) });

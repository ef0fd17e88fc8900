import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { quoted, type BodyFault } from './fault.ts';
import { addressFaults, lineOf } from './tree.ts';

/** What a Markdown body may not hold: web page source of any kind, links that run something, pictures of other sites. In order of lines. */
export function markdownFaults(text: string): BodyFault[] {
  // Read as the site reads it, with tables and footnotes: a table cuts `code` in two, and what it hid becomes source.
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const told = new Set<number>();
  const faults: BodyFault[] = addressFaults(tree);
  visit(tree, 'html', (node) => {
    const line = lineOf(node);
    // `<b>x</b>` are two pieces of source and one fault.
    if (told.has(line)) return;
    told.add(line);
    faults.push({
      line,
      what: `內文裡有網頁原始碼${quoted(node.value)}。`,
      todo: '刪掉這一段；連結、清單、標題用 Markdown 寫，例如 [文字](網址)。只是要寫「<」這個符號，就在前面加「\\」。',
    });
  });
  return faults.sort((a, b) => a.line - b.line);
}

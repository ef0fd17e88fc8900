import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { visit } from 'unist-util-visit';
import type { Said } from '../finding.ts';
import { imageFault, linkFault } from './address.ts';
import { quoted, type BodyFault } from './fault.ts';
import { addressFaults, lineOf } from './tree.ts';

type Block = MdxJsxFlowElement | MdxJsxTextElement;
type Attribute = Block['attributes'][number];

/** Attributes by which an element can run, draw or insert what nobody has checked. */
const REFUSED = /^on|^style$|^srcdoc$|^dangerouslysetinnerhtml$|:/iu;

/** What the MDX of a theme zone may not hold: program code, and any block that is not in `allowed`. In order of lines. */
export function mdxFaults(text: string, allowed: ReadonlySet<string>): BodyFault[] {
  let tree: Root;
  try {
    tree = fromMarkdown(text, { extensions: [gfm(), mdxjs()], mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()] });
  } catch (error) {
    return [{ line: lineOfError(error as Error & { line?: number }), ...unreadable }];
  }
  const faults: BodyFault[] = addressFaults(tree);
  visit(tree, (node) => {
    const line = lineOf(node);
    if (node.type === 'mdxjsEsm') faults.push({ line, ...code(node.value, '區塊不用引用，直接寫就能用。') });
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      faults.push({ line, ...code(`{${node.value}}`, '只是要寫大括號，就在「{」前面加「\\」。') });
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      faults.push(...blockFaults(node, allowed).map((said) => ({ line, ...said })));
    }
  });
  return faults.sort((a, b) => a.line - b.line);
}

/** Where a text could not be read; a block that never ends is only named in the parser's sentence: 「(3:1-3:9)」. */
function lineOfError({ line, message }: Error & { line?: number }): number {
  return Number(line ?? /\((\d+):\d+/u.exec(message)?.[1] ?? 1);
}

const unreadable: Said = {
  what: '這一行的「<」「{」或區塊寫法讀不懂。',
  todo: '區塊要有頭有尾，屬性的值前後要加雙引號；只是要寫「<」或「{」這個符號，就在前面加「\\」。',
};

const code = (written: string, hint: string): Said => ({ what: `內文裡有程式${quoted(written)}。`, todo: `刪掉這一段。${hint}` });

function blockFaults({ name, attributes }: Block, allowed: ReadonlySet<string>): Said[] {
  if (name !== null && allowed.has(name)) return attributes.flatMap((attribute) => attributeFault(name, attribute) ?? []);
  const usable = allowed.size ? `可以用的區塊有：${[...allowed].join('、')}。` : '這裡不能用區塊，請用 Markdown 寫。';
  return [{ what: `「<${name ?? ''}>」不是可以用的區塊。`, todo: `刪掉它，或換成可以用的區塊。${usable}` }];
}

function attributeFault(block: string, attribute: Attribute): Said | undefined {
  const todo = '刪掉這個屬性，或寫成雙引號包住的文字，例如 title="標題"。';
  if (attribute.type === 'mdxJsxExpressionAttribute') return { what: `「<${block}>」裡有程式${quoted(`{${attribute.value}}`)}。`, todo };
  const { name, value } = attribute;
  if (REFUSED.test(name)) return { what: `「<${block}>」有不可以用的屬性「${name}」。`, todo: '刪掉這個屬性。' };
  if (value !== null && typeof value === 'object')
    return { what: `「<${block}>」的屬性「${name}」是程式${quoted(`{${value.value}}`)}。`, todo };
  if (/^(?:src|poster|image)$/iu.test(name)) return imageFault(value ?? '');
  return /^(?:href|url|to|action|formaction)$/iu.test(name) ? linkFault(value ?? '') : undefined;
}

import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { BlockModels } from '../../domain/collection/blockModel.ts';
import type { Said } from '../finding.ts';
import type { KnownIds } from '../knownIds.ts';
import { closest } from '../suggest.ts';
import { imageFault, linkFault } from './address.ts';
import { blockFaults } from './blockFaults.ts';
import { quoted, type BodyFault } from './fault.ts';
import { mdxTree } from './mdxTree.ts';
import { addressFaults, lineOf } from './tree.ts';
import { unreadableFault } from './unreadable.ts';

type Block = MdxJsxFlowElement | MdxJsxTextElement;
type Attribute = Block['attributes'][number];

/** Attributes by which an element can run, draw or insert what nobody has checked. */
const REFUSED = /^on|^style$|^srcdoc$|^dangerouslysetinnerhtml$|:/iu;

/** All that is wrong in an MDX body: what may not be published, and blocks that stand, or are filled, wrongly. In order of lines. */
export function mdxBodyFaults(text: string, models: BlockModels, known: KnownIds): BodyFault[] {
  const tree = readable(text);
  if ('line' in tree) return [tree];
  return [...broughtFaults(tree, new Set(Object.keys(models))), ...blockFaults(tree, models, known)].sort((a, b) => a.line - b.line);
}

/** What an MDX text may not hold: program code, and any block that is not in `allowed`. In order of lines. */
export function mdxFaults(text: string, allowed: ReadonlySet<string>): BodyFault[] {
  const tree = readable(text);
  return 'line' in tree ? [tree] : broughtFaults(tree, allowed).sort((a, b) => a.line - b.line);
}

function readable(text: string): Root | BodyFault {
  try {
    return mdxTree(text);
  } catch (error) {
    return unreadableFault(error as Error & { line?: number }, text);
  }
}

/** Program code, addresses that may not be linked, and blocks that are not in `allowed`. */
function broughtFaults(tree: Root, allowed: ReadonlySet<string>): BodyFault[] {
  const faults: BodyFault[] = addressFaults(tree);
  visit(tree, (node) => {
    const line = lineOf(node);
    if (node.type === 'mdxjsEsm') faults.push({ line, ...code(node.value, '區塊不用引用，直接寫就能用。') });
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      faults.push({ line, ...code(`{${node.value}}`, '只是要寫大括號，就在「{」前面加「\\」。') });
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      faults.push(...elementFaults(node, allowed).map((said) => ({ line, ...said })));
    }
  });
  return faults;
}

const code = (written: string, hint: string): Said => ({ what: `內文裡有程式${quoted(written)}。`, todo: `刪掉這一段。${hint}` });

function elementFaults({ name, attributes }: Block, allowed: ReadonlySet<string>): Said[] {
  if (name !== null && allowed.has(name)) return attributes.flatMap((attribute) => attributeFault(name, attribute) ?? []);
  const usable = allowed.size ? `可以用的區塊有：${[...allowed].join('、')}。` : '這裡不能用區塊，請用 Markdown 寫。';
  const near = closest(name ?? '', [...allowed], 1).map((one) => `有沒有拼錯？最像的是 <${one}>。`);
  const todo = near.length ? `${near.join('')}不需要就刪掉。${usable}` : `刪掉它，或換成可以用的區塊。${usable}`;
  return [{ what: `「<${name ?? ''}>」不是可以用的區塊。`, todo }];
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

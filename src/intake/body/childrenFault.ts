import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { BlockModel } from '../../domain/collection/blockModel.ts';
import type { Said } from '../finding.ts';

/** Why what stands inside a block may not stand there; undefined where it may. */
export function childrenFault(name: string, wanted: BlockModel['children'], node: MdxJsxFlowElement): Said | undefined {
  if (wanted === 'none') {
    return node.children.length
      ? { what: `「<${name}>」裡面寫了東西。`, todo: `這個區塊裡面不寫東西：寫成「<${name} … />」一行，把裡面的文字移到它的下面。` }
      : undefined;
  }
  if (node.children.length === 0) return { what: `「<${name}>」裡面是空的。`, todo: inside(name, wanted) };
  return wanted === 'text' ? headingFault(name, node) : stepsFault(name, node);
}

const inside = (name: string, wanted: 'text' | 'numbered-list'): string =>
  wanted === 'text'
    ? `在「<${name} …>」和「</${name}>」中間寫內文，不需要就整段刪掉。`
    : `在「<${name}>」和「</${name}>」中間寫編號清單，一步一行，例如「1. 先抽號碼牌。」；不需要就整段刪掉。`;

function headingFault(name: string, node: MdxJsxFlowElement): Said | undefined {
  let found = false;
  visit(node, 'heading', () => void (found = true));
  return found ? { what: `「<${name}>」裡面有標題（#）。`, todo: '標題移到這個區塊的外面，或改成一般的文字。' } : undefined;
}

function stepsFault(name: string, { children }: MdxJsxFlowElement): Said | undefined {
  const [list] = children;
  const numbered = children.length === 1 && list?.type === 'list' && list.ordered === true;
  if (!numbered)
    return { what: `「<${name}>」裡面不是一份編號清單。`, todo: `只留編號清單，其他文字移到外面。${inside(name, 'numbered-list')}` };
  const empty = list.children.findIndex((item) => item.children.length === 0);
  return empty < 0 ? undefined : { what: `「<${name}>」的第 ${empty + 1} 步是空的。`, todo: '寫上這一步要做什麼，或刪掉這一步。' };
}

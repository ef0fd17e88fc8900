import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { BlockModels } from '../../domain/collection/blockModel.ts';
import type { KnownIds } from '../knownIds.ts';
import { attributeFaults } from './attributeFaults.ts';
import { placedBlocks } from './blocks.ts';
import { childrenFault } from './childrenFault.ts';
import type { BodyFault } from './fault.ts';
import { lineOf } from './tree.ts';

/** Known blocks that stand where none may, that are filled wrongly, or that name what does not exist. In order of lines. */
export function blockFaults(tree: Root, models: BlockModels, known: KnownIds): BodyFault[] {
  const blocks = placedBlocks(tree, models);
  const faults = misplaced(tree, models);
  for (const { name, values, node } of blocks) {
    const model = models[name]!;
    const line = lineOf(node);
    const children = childrenFault(name, model.children, node);
    faults.push(...attributeFaults({ name, values, model, node }, known).map((said) => ({ line, ...said })));
    if (children) faults.push({ line, ...children });
  }
  return faults.sort((a, b) => a.line - b.line);
}

/** A block inside a sentence, a heading, a list or another block. */
function misplaced(tree: Root, models: BlockModels): BodyFault[] {
  const faults: BodyFault[] = [];
  visit(tree, (node, _index, parent) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (!node.name || !(node.name in models) || (node.type === 'mdxJsxFlowElement' && parent?.type === 'root')) return;
    const outer = parent?.type === 'mdxJsxFlowElement' && parent.name ? `「<${parent.name}>」裡面` : '文字、標題或清單裡面';
    faults.push({
      line: lineOf(node),
      what: `「<${node.name}>」寫在${outer}。`,
      todo: '把它移出來，從最左邊開始，自己一行，上面和下面都空一行。有開頭和結尾的，開頭和結尾各自一行。',
    });
  });
  return faults;
}

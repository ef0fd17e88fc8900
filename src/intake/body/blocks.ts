import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { metaOf } from '../../domain/field/registry.ts';
import type { BlockModel, BlockModels } from '../../domain/collection/blockModel.ts';

/** What is written in a block's attributes: a text, or the parts of a list. */
export type BlockValues = Record<string, string | string[]>;

/** A block that stands where a block may stand: alone, on the outermost level of the text. */
export interface PlacedBlock {
  name: string;
  values: BlockValues;
  node: MdxJsxFlowElement;
}

const isBlock = (node: RootContent): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement';

/** The known blocks of a text, in order. */
export function placedBlocks(tree: Root, models: BlockModels): PlacedBlock[] {
  return tree.children.filter(isBlock).flatMap((node) => {
    const model = models[node.name ?? ''];
    return model && node.name ? [{ name: node.name, values: valuesOf(node, model), node }] : [];
  });
}

/** Attributes as data: those of lists cut at commas. Attributes that are program code are left out; `mdxFaults` refuses them. */
function valuesOf({ attributes }: MdxJsxFlowElement, { schema }: BlockModel): BlockValues {
  const shape = schema.shape;
  return Object.fromEntries(
    attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object')) return [];
      const written = (attribute.value ?? '').trim();
      const field = shape[attribute.name];
      const listed = field !== undefined && metaOf(field)?.widget.kind === 'list';
      return [[attribute.name, listed && written !== '' ? written.split(/[,，、]/u).map((part) => part.trim()) : written] as const];
    }),
  );
}

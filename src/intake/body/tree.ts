import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { imageFault, linkFault } from './address.ts';
import type { BodyFault } from './fault.ts';
import type { Said } from '../finding.ts';

/** Line (from 1) on which a part of the text starts. */
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

/** Links and pictures of a parsed text that lead where they may not. */
export function addressFaults(tree: Root): BodyFault[] {
  const faults: BodyFault[] = [];
  const pictured = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => void pictured.add(identifier));
  visit(tree, (node) => {
    const said = addressFault(node, pictured);
    if (said) faults.push({ line: lineOf(node), ...said });
  });
  return faults;
}

function addressFault(node: Nodes, pictured: ReadonlySet<string>): Said | undefined {
  if (node.type === 'link') return linkFault(node.url);
  if (node.type === 'image') return imageFault(node.url);
  if (node.type !== 'definition') return undefined;
  return pictured.has(node.identifier) ? imageFault(node.url) : linkFault(node.url);
}

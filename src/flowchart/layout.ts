import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { ChartArrow, Node } from './graph.ts';
import { textWidth } from '../text/wrap.ts';

export interface Point {
  x: number;
  y: number;
}

/** Where Graphviz puts things, in em, y growing downwards. */
export interface Layout {
  width: number;
  height: number;
  nodes: Map<string, Point>;
  edges: { from: string; to: string; when?: string | undefined; points: Point[]; label?: Point | undefined }[];
}

let engine: Promise<Graphviz> | undefined;

/** One inch of Graphviz is taken as one em, so that no other scale is needed. */
export async function layout(nodes: Node[], arrows: ChartArrow[]): Promise<Layout> {
  engine ??= Graphviz.load();
  const index = new Map(nodes.map((node, place) => [node.id, `n${place}`]));
  const dot = [
    'digraph {',
    'graph [rankdir=TB nodesep=0.45 ranksep=1.05 splines=true margin=0];',
    'node [shape=box fixedsize=true label=""];',
    // Courier is 0.6 of its size wide in Graphviz's own tables: the only way to tell it how wide a Chinese label is.
    'edge [fontname=Courier fontsize=60];',
    ...nodes.map(
      (node) =>
        `${index.get(node.id)!} [width=${node.width.toFixed(2)} height=${node.height.toFixed(2)}${node.kind === 'decision' ? ' shape=diamond' : ''}];`,
    ),
    ...arrows.map(
      ({ from, to, when }) =>
        `${index.get(from)!} -> ${index.get(to)!}${when ? ` [label="${'x'.repeat(Math.ceil(textWidth(when) / 0.5) + 1)}"]` : ''};`,
    ),
    '}',
  ].join('\n');
  return read((await engine).layout(dot, 'plain', 'dot'), nodes, arrows);
}

/** Reads Graphviz's `plain` format: graph, node and edge lines with positions in inches, y growing upwards. */
function read(plain: string, nodes: Node[], arrows: ChartArrow[]): Layout {
  const result: Layout = { width: 0, height: 0, nodes: new Map(), edges: [] };
  const idOf = (name: string) => nodes[Number(name.slice(1))]!.id;
  const rest = [...arrows];
  for (const line of plain.replaceAll('\\\n', '').split('\n')) {
    const words = line.match(/"[^"]*"|\S+/gu) ?? [];
    const number = (place: number) => Number(words[place]);
    if (words[0] === 'graph') Object.assign(result, { width: number(2), height: number(3) });
    if (words[0] === 'node') result.nodes.set(idOf(words[1]!), { x: number(2), y: result.height - number(3) });
    if (words[0] === 'edge') {
      const [from, to, count] = [idOf(words[1]!), idOf(words[2]!), number(3)];
      const at = (place: number): Point => ({ x: number(place), y: result.height - number(place + 1) });
      const points = Array.from({ length: count }, (_, n) => at(4 + n * 2));
      const place = rest.findIndex((arrow) => arrow.from === from && arrow.to === to);
      const [arrow] = rest.splice(place, 1);
      const labelled = arrow?.when !== undefined;
      result.edges.push({ from, to, when: arrow?.when, points, label: labelled ? at(4 + count * 2 + 1) : undefined });
    }
  }
  return result;
}

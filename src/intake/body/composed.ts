import type { BlockModels } from '../../domain/collection/blockModel.ts';
import { placedBlocks, type BlockValues } from './blocks.ts';
import { mdxTree } from './mdxTree.ts';

/** One piece of a text with blocks: HTML of what is written, or a block with its attributes and the HTML inside it. */
export type ComposedPart = { kind: 'text'; html: string } | { kind: 'block'; name: string; values: BlockValues; html: string };

/** What stands under one second-level heading. */
export interface ComposedSection {
  /** Anchor, as the Markdown renderer makes it from the heading. */
  id: string;
  title: string;
  parts: ComposedPart[];
}

/** A text with blocks, cut at its second-level headings; `intro` stands before the first. */
export interface ComposedBody {
  intro: ComposedPart[];
  sections: ComposedSection[];
}

/** What Astro's Markdown renderer gives back, as far as it is used here. */
export interface Rendered {
  html: string;
  metadata?: { headings?: { depth: number; slug: string; text: string }[] };
}

/*
 * Comments mark where the blocks stood. The content check refuses every comment that staff write, and inside code Markdown escapes
 * them, so that no text can stand for a mark.
 */
const MARK = /<!--(block|end|head) (\d+)-->/u;
const mark = (kind: 'block' | 'end' | 'head', place: number) => `<!--${kind} ${place}-->`;

/**
 * A sound MDX text as data: rendered by the site's own Markdown renderer, once, so that anchors are unique and footnotes hold across
 * blocks. Nothing of it is run as a program.
 */
export async function composedBody(
  text: string,
  models: BlockModels,
  render: (markdown: string) => Promise<Rendered>,
): Promise<{ body: ComposedBody; html: string }> {
  const tree = mdxTree(text);
  const blocks = placedBlocks(tree, models);
  const inserts = blocks.flatMap(({ node }, place) => around(node, place));
  tree.children.forEach((node, place) => {
    if (node.type === 'heading' && node.depth === 2)
      inserts.push({ from: start(node), to: start(node), put: `${mark('head', place)}\n\n` });
  });
  const { html, metadata } = await render(replaced(text, inserts));
  const headings = (metadata?.headings ?? []).filter(({ depth }) => depth === 2);
  return { body: cut(html, blocks, headings), html: html.replaceAll(new RegExp(MARK, 'gu'), '') };
}

interface Insert {
  from: number;
  to: number;
  put: string;
}

type Positioned = { position?: { start: { offset?: number }; end: { offset?: number } } | undefined };
const start = ({ position }: Positioned): number => position?.start.offset ?? 0;
const end = ({ position }: Positioned): number => position?.end.offset ?? 0;

/** Marks in place of a block's own tags; what is written between them stays. */
function around(node: Positioned & { children: Positioned[] }, place: number): Insert[] {
  const [first] = node.children;
  const last = node.children.at(-1);
  const [from, to] = [start(node), end(node)];
  if (!first || !last) return [{ from, to, put: `\n\n${mark('block', place)}\n\n${mark('end', place)}\n\n` }];
  return [
    { from, to: start(first), put: `\n\n${mark('block', place)}\n\n` },
    { from: end(last), to, put: `\n\n${mark('end', place)}\n\n` },
  ];
}

function replaced(text: string, inserts: readonly Insert[]): string {
  return [...inserts].sort((a, b) => b.from - a.from).reduce((so, { from, to, put }) => so.slice(0, from) + put + so.slice(to), text);
}

function cut(
  html: string,
  blocks: readonly { name: string; values: BlockValues }[],
  headings: readonly { slug: string; text: string }[],
): ComposedBody {
  const body: ComposedBody = { intro: [], sections: [] };
  let parts = body.intro;
  // [text, kind, place, text, kind, place, … text]: what a split gives where the pattern has two groups.
  const pieces = html.split(MARK);
  const add = (written: string) => written.trim() && parts.push({ kind: 'text', html: written.trim() });
  add(pieces[0] ?? '');
  for (let at = 1; at < pieces.length; at += 3) {
    const [kind, place, written = ''] = pieces.slice(at, at + 3);
    if (kind === 'head') {
      const [heading = '', id = ''] = /^\s*<h2 id="([^"]*)">.*?<\/h2>/su.exec(written) ?? [];
      parts = [];
      body.sections.push({ id, title: headings.find(({ slug }) => slug === id)?.text ?? '', parts });
      add(written.slice(heading.length));
    } else if (kind === 'block') parts.push({ kind: 'block', ...named(blocks[Number(place)]!), html: written.trim() });
    else add(written);
  }
  return body;
}

const named = ({ name, values }: { name: string; values: BlockValues }) => ({ name, values });

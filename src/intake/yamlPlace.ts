import { isCollection, isMap, isPair, isScalar, type Document } from 'yaml';

/** What a path leads to in a YAML document. */
export interface YamlPlace {
  /** Where the deepest existing part of the path starts; the key itself where the last part is a key of a map. */
  position: number;
  /** The value as it was typed (`007`, not 7); undefined for lists, groups and paths that lead nowhere. */
  written: string | undefined;
}

/** Follows `path` through the document as far as it goes. */
export function placeOf(document: Document, path: readonly PropertyKey[]): YamlPlace {
  let node: unknown = document.contents;
  let position = 0;
  for (const part of path) {
    if (!isCollection(node)) return { position, written: undefined };
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === part);
      if (!pair || !isScalar(pair.key)) return { position, written: undefined };
      position = pair.key.range?.[0] ?? position;
      node = pair.value;
    } else {
      const item: unknown = node.items[Number(part)];
      if (item === undefined) return { position, written: undefined };
      position = (item as { range?: [number, number, number] }).range?.[0] ?? position;
      node = item;
    }
  }
  return { position, written: isScalar(node) ? node.source : undefined };
}

import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import type { CollectionModel } from '../domain/collection/model.ts';
import { collections } from '../domain/collections.ts';
import { metaOf, unwrap } from '../domain/field/registry.ts';
import { fieldWords } from './fieldWords.ts';
import type { Finding, Said } from './finding.ts';
import type { SourceOffice } from './readOffice.ts';
import { schemaAt } from './label.ts';
import { closest } from './suggest.ts';

/** One name of a file below content/files that an entry gives. */
interface NamedFile {
  path: (string | number)[];
  name: string;
}

/** Every file that `data` names, found by the schema's file fields at any depth. */
export function filesNamedIn(schema: z.ZodType, data: unknown, path: (string | number)[] = []): NamedFile[] {
  if (metaOf(schema)?.widget.kind === 'file') return typeof data === 'string' ? [{ path, name: data }] : [];
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject && data !== null && typeof data === 'object') {
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, child]) =>
      filesNamedIn(child, (data as Record<string, unknown>)[key], [...path, key]),
    );
  }
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((item, index) => filesNamedIn(inner.element as z.ZodType, item, [...path, index]));
  }
  return [];
}

function filesBelow(root: string): string[] {
  const folder = join(root, 'files');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** What staff are told of a name; null where the file lies there. */
function judgeName(name: string, files: readonly string[]): Said | null {
  if (files.includes(name)) return null;
  const what = `files 資料夾裡沒有「${name}」。`;
  const plain = name.replace(/^(?:content\/)?(?:\/?files\/)?/u, '');
  const near = files.includes(plain) ? [plain] : closest(name, files);
  if (near.length) return { what, todo: `改成 ${near.join('，或 ')}；還沒放進去，就先把檔案放到 files 資料夾。` };
  return { what, todo: '先把檔案放到 files 資料夾，檔名和這裡寫的一樣；沒有附件就刪掉這一項。' };
}

/** Attachments that do not lie in content/files, and those that one list names twice. */
export function attachmentFindings({ root, entries }: SourceOffice): Finding[] {
  const files = filesBelow(root);
  return entries.flatMap(({ collection, file, raw }) => {
    const { schema } = collections[collection] as unknown as CollectionModel;
    const first = new Map<string, number>();
    // A name that is not written as one is told by the field's own rule.
    const named = filesNamedIn(schema, raw.data).filter(({ path, name }) => schemaAt(schema, path)?.safeParse(name).success);
    return named.flatMap(({ path, name }): Finding[] => {
      const place = path.findLast((part) => typeof part === 'number') ?? 0;
      const key = [...path.slice(0, path.lastIndexOf(place)), name].join('\n');
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, place);
      const said =
        earlier === undefined
          ? judgeName(name, files)
          : { what: `檔案「${name}」列了兩次，第 ${earlier + 1} 項也是。`, todo: '刪掉這一項，或改成另一個檔案。' };
      return said ? [{ file, line: raw.lineOf(path), field: fieldWords(schema, path), ...said }] : [];
    });
  });
}

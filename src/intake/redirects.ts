import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redirectFaults } from '../domain/redirect/rules.ts';
import { redirectsSchema, type Redirect } from '../domain/redirect/schema.ts';
import { fieldWords } from './fieldWords.ts';
import type { Finding, Said } from './finding.ts';
import { readFile, type RawFile } from './readFile.ts';
import { sayIssue } from './sayIssue.ts';

/** The one file that lies at the content root itself. */
export const REDIRECTS = 'redirects.yaml';

function rawRedirects(root: string): RawFile | undefined {
  const path = join(root, REDIRECTS);
  return existsSync(path) ? readFile(readFileSync(path, 'utf8'), 'yaml') : undefined;
}

/** The redirects of an office, in the order of the file; none where there is no file, or one that `redirectFindings` refuses. */
export function readRedirects(root: string): Redirect[] {
  return redirectsSchema.safeParse(rawRedirects(root)?.data).data ?? [];
}

/** Line (from 1) of a redirect's field in the file. */
export function redirectLine(root: string, index: number, field: keyof Redirect): number {
  return rawRedirects(root)?.lineOf([index, field]) ?? 1;
}

/** All that is wrong in an office's redirects, as `checkOffice` tells it; nothing where there is no file. */
export function redirectFindings(root: string): Finding[] {
  const raw = rawRedirects(root);
  if (!raw) return [];
  const at = (path: readonly (string | number)[], { what, todo }: Said): Finding => ({
    file: REDIRECTS,
    line: raw.lineOf(path),
    field: path.length ? fieldWords(redirectsSchema, path) : '',
    what,
    todo,
  });
  if (raw.broken.length) return raw.broken.map((fault) => ({ file: REDIRECTS, field: '', ...fault }));
  if (!Array.isArray(raw.data)) {
    return [
      at([], {
        what: '這個檔案要寫成清單。',
        todo: '一項寫「- from: 舊網址」，下一行縮兩格寫「to: 新網址」；沒有搬家的網址就刪掉這個檔案。',
      }),
    ];
  }
  const { data, error } = redirectsSchema.safeParse(raw.data);
  if (data) return redirectFaults(data).map(({ where, ...said }) => at(where, said));
  return error.issues.flatMap((issue) => {
    const path = issue.path as (string | number)[];
    if (issue.code !== 'unrecognized_keys') return [at(path, sayIssue(issue, redirectsSchema, raw))];
    return issue.keys.map((key) => at([...path, key], sayIssue({ ...issue, keys: [key] }, redirectsSchema, raw)));
  });
}

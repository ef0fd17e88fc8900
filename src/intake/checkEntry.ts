import type { z } from 'zod';
import { isHidden, leakFaults, leakIn, sayLeak } from '../domain/collection/leaks.ts';
import type { CollectionModel, Fault } from '../domain/collection/model.ts';
import { provenanceFaults } from '../domain/collection/sharedRules.ts';
import { collections } from '../domain/collections.ts';
import { markdownFaults } from './body/markdown.ts';
import { mdxBodyFaults } from './body/mdx.ts';
import { fieldWords } from './fieldWords.ts';
import type { Finding, Said } from './finding.ts';
import type { KnownIds } from './knownIds.ts';
import type { RawFile } from './readFile.ts';
import type { SourceEntry } from './readOffice.ts';
import { referencesIn, repeatedReferences, type FoundReference } from './references.ts';
import { judgeFileName } from './sayFile.ts';
import { sayIssue } from './sayIssue.ts';
import { judgeReference } from './sayReference.ts';

/** Everything that is wrong in one file, judged by itself, by the ids that exist and by the office's own telephones. */
export function checkEntry({ collection, id, file, raw }: SourceEntry, known: KnownIds, telephones: readonly string[]): Finding[] {
  const model = collections[collection] as unknown as CollectionModel;
  const findings: Finding[] = raw.broken.map((fault) => ({ file, field: '', ...fault }));
  const name = judgeFileName(id, model.format);
  if (name) findings.push({ file, line: 1, field: '', ...name });
  if (raw.broken.length) return findings;

  const add = (path: readonly (string | number)[], { what, todo }: Said) =>
    findings.push({ file, line: raw.lineOf(path), field: fieldWords(model.schema, path), what, todo });
  const issues = model.schema.safeParse(raw.data).error?.issues ?? [];
  const references = referencesIn(model.schema, raw.data).filter((found) => found.id.trim() !== '');
  const spoiled = new Set(issues.map((issue) => String(issue.path[0])));
  for (const { path, ...said } of fieldFaults(issues, references, model, raw)) add(path, said);
  for (const { where, ...said } of ruleFaults(model, raw.data, spoiled, telephones)) add(where, said);
  for (const found of references) {
    const said = judgeReference(found, known);
    if (said) add(found.path, said);
  }
  for (const { path, ...said } of repeatedReferences(references)) add(path, said);
  return [...findings, ...bodyFindings(file, model, raw, known, telephones)];
}

/** A body that is missing, that brings code or pictures of others, or that gives away what its unconfirmed entry hides. */
function bodyFindings(file: string, { body }: CollectionModel, raw: RawFile, known: KnownIds, telephones: readonly string[]): Finding[] {
  if (!body) return [];
  const field = body.label === '內文' ? body.label : `內文（${body.label}）`;
  if (body.required && raw.body.trim() === '') {
    return [{ file, line: raw.bodyLine, field, what: '內文是空的。', todo: `在這一行「---」下面寫內文。${body.hint}` }];
  }
  const faults = body.blocks ? mdxBodyFaults(raw.body, body.blocks, known) : markdownFaults(raw.body);
  const brought = faults.map(({ line, ...said }) => ({ file, line: raw.bodyLine + line, field, ...said }));
  if (!isHidden(raw.data)) return brought;
  const leaks = raw.body.split('\n').flatMap((line, index) => {
    const leak = leakIn(line, telephones);
    return leak ? [{ file, line: raw.bodyLine + 1 + index, field, ...sayLeak(leak) }] : [];
  });
  return [...brought, ...leaks];
}

/** Each field's first fault, each unknown key by itself; ids are left to `judgeReference`, which knows what exists. */
function fieldFaults(
  issues: z.core.$ZodIssue[],
  references: FoundReference[],
  { schema }: CollectionModel,
  raw: RawFile,
): (Said & { path: (string | number)[] })[] {
  const told = new Set(references.map(({ path }) => path.join()));
  return issues.flatMap((issue) => {
    const path = issue.path as (string | number)[];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...path, key], ...sayIssue({ ...issue, keys: [key] }, schema, raw) }));
    }
    if (told.has(path.join())) return [];
    told.add(path.join());
    return [{ path, ...sayIssue(issue, schema, raw) }];
  });
}

/** Rules run on every part of an entry whose own fields are sound, so that one run shows everything. */
function ruleFaults(model: CollectionModel, data: unknown, spoiled: Set<string>, telephones: readonly string[]): Fault[] {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return [];
  const faults = model.rules
    .filter((rule) => rule.reads.every((field) => !spoiled.has(field)))
    .flatMap((rule) => rule.check(data as z.infer<CollectionModel['schema']>));
  return [...faults, ...provenanceFaults(data), ...leakFaults(data, telephones)];
}

import type { z } from 'zod';
import type { CollectionModel, Fault } from '../domain/collection/model.ts';
import { provenanceFaults } from '../domain/collection/sharedRules.ts';
import { collections } from '../domain/collections.ts';
import { fieldWords } from './fieldWords.ts';
import type { Finding, Said } from './finding.ts';
import type { KnownIds } from './knownIds.ts';
import type { RawFile } from './readFile.ts';
import type { SourceEntry } from './readOffice.ts';
import { referencesIn, repeatedReferences, type FoundReference } from './references.ts';
import { judgeFileName } from './sayFile.ts';
import { sayIssue } from './sayIssue.ts';
import { judgeReference } from './sayReference.ts';

/** Everything that is wrong in one file, judged by itself and by the ids that exist. */
export function checkEntry({ collection, id, file, raw }: SourceEntry, known: KnownIds): Finding[] {
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
  for (const { where, ...said } of ruleFaults(model, raw.data, spoiled)) add(where, said);
  for (const found of references) {
    const said = judgeReference(found, known);
    if (said) add(found.path, said);
  }
  for (const { path, ...said } of repeatedReferences(references)) add(path, said);
  if (model.body?.required && raw.body.trim() === '') {
    const { label, hint } = model.body;
    findings.push({
      file,
      line: raw.bodyLine,
      field: label === '內文' ? label : `內文（${label}）`,
      what: '內文是空的。',
      todo: `在這一行「---」下面寫內文。${hint}`,
    });
  }
  return findings;
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
function ruleFaults(model: CollectionModel, data: unknown, spoiled: Set<string>): Fault[] {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return [];
  const faults = model.rules
    .filter((rule) => rule.reads.every((field) => !spoiled.has(field)))
    .flatMap((rule) => rule.check(data as z.infer<CollectionModel['schema']>));
  return [...faults, ...provenanceFaults(data)];
}

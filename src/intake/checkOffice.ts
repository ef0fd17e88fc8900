import type { z } from 'zod';
import type { CollectionModel, Fault } from '../domain/collection/model.ts';
import { provenanceFaults } from '../domain/collection/sharedRules.ts';
import { collections } from '../domain/collections.ts';
import { idPattern } from '../domain/field/common.ts';
import { officeRules } from '../domain/officeRules.ts';
import type { Finding } from './finding.ts';
import { labelOf } from './label.ts';
import { judgeReference, referencesIn, type KnownIds } from './references.ts';
import type { SourceEntry, SourceOffice } from './readOffice.ts';
import { sayIssue } from './sayIssue.ts';

type Model = CollectionModel;

/** Judges every file of an office and returns all that is wrong at once; an empty list means the content may be built. */
export function checkOffice(office: SourceOffice): Finding[] {
  const known = knownIds(office.entries);
  return [
    ...office.strays.map((file): Finding => ({
      file, line: 1, field: '', what: '這個檔案不屬於任何一種內容。',
      todo: `檢查資料夾和副檔名；可用的是：${Object.values(collections).map((model) => `${model.path}/*.${model.format}`).join('、')}。`,
    })),
    ...office.entries.flatMap((entry) => checkEntry(entry, known)),
    ...acrossEntries(office.entries),
  ];
}

function checkEntry(entry: SourceEntry, known: KnownIds): Finding[] {
  const model = collections[entry.collection] as unknown as Model;
  const { raw, file } = entry;
  const findings: Finding[] = raw.broken.map((fault) => ({ file, field: '', ...fault }));
  if (!idPattern.test(entry.id)) {
    findings.push({ file, line: 1, field: '', what: `檔名「${entry.id}」不能當網址。`, todo: '檔名只能用小寫英文、數字和連字號。' });
  }
  if (findings.length && raw.data === undefined) return findings;

  const add = (path: (string | number)[], what: string, todo: string) =>
    findings.push({ file, line: raw.lineOf(path), field: labelOf(model.schema, path), what, todo });
  const parsed = model.schema.safeParse(raw.data);
  const issues = parsed.error?.issues ?? [];
  const told = new Set<string>();
  for (const issue of issues) {
    const path = issue.path as (string | number)[];
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const said = sayIssue({ ...issue, keys: [key] }, model.schema, raw.data);
        add([...path, key], said.what, said.todo);
      }
      continue;
    }
    if (told.has(path.join())) continue;
    told.add(path.join());
    const said = sayIssue(issue, model.schema, raw.data);
    add(path, said.what, said.todo);
  }
  const spoiled = new Set(issues.map((issue) => String(issue.path[0])));
  for (const fault of ruleFaults(model, raw.data, spoiled)) add(fault.where, fault.what, fault.todo);
  for (const found of referencesIn(model.schema, raw.data)) {
    const said = idPattern.test(found.id) ? judgeReference(found, known) : null;
    if (said) add(found.path, said.what, said.todo);
  }
  if (model.body?.required && raw.body.trim() === '') {
    findings.push({ file, line: 1, field: model.body.label, what: '內文是空的。', todo: model.body.hint });
  }
  return findings;
}

/** Rules run on every part of an entry whose own fields are sound, so that one run shows everything. */
function ruleFaults(model: Model, data: unknown, spoiled: Set<string>): Fault[] {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return [];
  const faults = model.rules
    .filter((rule) => rule.reads.every((field) => !spoiled.has(field)))
    .flatMap((rule) => rule.check(data as z.infer<Model['schema']>));
  return [...faults, ...provenanceFaults(data)];
}

function acrossEntries(entries: SourceEntry[]): Finding[] {
  return officeRules(entries.map(({ collection, id, raw }) => ({ collection, id, data: raw.data }))).map(({ collection, id, where, what, todo }) => {
    const entry = entries.find((candidate) => candidate.collection === collection && candidate.id === id);
    const model = collections[collection] as unknown as Model;
    return {
      file: entry?.file ?? model.path, line: entry?.raw.lineOf(where) ?? 1, field: labelOf(model.schema, where), what, todo,
    };
  });
}

function knownIds(entries: SourceEntry[]): KnownIds {
  const known: KnownIds = { entries: new Map(), terms: new Map() };
  for (const { collection, id, raw } of entries) {
    known.entries.set(collection, (known.entries.get(collection) ?? new Set()).add(id));
    if (collection === 'vocabularies') {
      const terms = (raw.data as { terms?: unknown } | null | undefined)?.terms;
      const ids = Array.isArray(terms) ? terms.map((term: { id?: unknown } | null) => term?.id) : [];
      known.terms.set(id, new Set(ids.filter((term) => typeof term === 'string')));
    }
  }
  return known;
}

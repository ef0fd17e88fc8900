import type { CollectionModel, Fault } from './collection/model.ts';
import { collections as table, type CollectionId } from './collections.ts';
import { englishFaults } from './english/rules.ts';

/** An entry as the whole-office rules see it; `data` is not yet known to be sound. */
export interface LooseEntry {
  collection: CollectionId;
  id: string;
  data: unknown;
}

/** A fault that shows only when entries are held against each other. */
export interface OfficeFault extends Fault {
  collection: CollectionId;
  id: string;
}

const textAt = (entry: LooseEntry, field: string): string | undefined => {
  const value = (entry.data as Record<string, unknown> | null | undefined)?.[field];
  return typeof value === 'string' ? value : undefined;
};

/** Two entries of one kind may not carry the same name, code or number: citizens could not tell them apart. */
function sameTwice(entries: LooseEntry[], collection: CollectionId, field: string, noun: string): OfficeFault[] {
  const first = new Map<string, string>();
  return entries
    .filter((entry) => entry.collection === collection)
    .flatMap((entry): OfficeFault[] => {
      const value = textAt(entry, field);
      if (value === undefined) return [];
      const earlier = first.get(value);
      if (earlier === undefined) {
        first.set(value, entry.id);
        return [];
      }
      return [{ collection, id: entry.id, where: [field], what: `${noun}「${value}」和「${earlier}」重複。`, todo: '改成不同的，或刪掉其中一筆。' }];
    });
}

/** Faults between entries: names used twice, single files that are missing, English that does not match the Chinese. */
export function officeRules(entries: LooseEntry[]): OfficeFault[] {
  const missing = (['office', 'plan'] as const)
    .filter((collection) => !entries.some((entry) => entry.collection === collection))
    .map((collection): OfficeFault => ({ collection, id: collection, where: [], what: `缺少必要的檔案 ${collection}.yaml。`, todo: '補上這個檔案，網站才知道是哪個公所。' }));
  const extra = (Object.values(table) as CollectionModel[])
    .filter((model) => model.single)
    .flatMap(({ id }) => entries.filter((entry) => entry.collection === id).slice(1))
    .map((entry): OfficeFault => ({ collection: entry.collection, id: entry.id, where: [], what: '這種資料只能有一個檔案，這是多出來的。', todo: '把內容併到原來的檔案，刪掉這一個。' }));
  return [
    ...missing,
    ...extra,
    ...sameTwice(entries, 'services', 'title', '服務名稱'),
    ...sameTwice(entries, 'sections', 'name', '課室名稱'),
    ...sameTwice(entries, 'villages', 'name', '里名'),
    ...sameTwice(entries, 'villages', 'code', '村里代碼'),
    ...sameTwice(entries, 'faqs', 'question', '問題'),
    ...sameTwice(entries, 'clauses', 'number', '條號'),
    ...englishFaults(entries),
  ];
}

import type { CollectionModel, Fault } from './collection/model.ts';
import { collections as table, type CollectionId } from './collections.ts';
import { englishFaults } from './english/rules.ts';
import { noticeOfficeFaults } from './notice/officeRules.ts';

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

const fileOf = (collection: CollectionId, id: string): string => `${table[collection].path}/${id}.${table[collection].format}`;

/** A name, a code or a number of an entry, as text. */
const textAt = (entry: LooseEntry, field: string): string | undefined => {
  const value = (entry.data as Record<string, unknown> | null | undefined)?.[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
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
      return [
        {
          collection,
          id: entry.id,
          where: [field],
          what: `${noun}「${value}」和檔案 ${fileOf(collection, earlier)} 的一樣。`,
          todo: `改成不同的${noun}；內容也一樣就刪掉其中一個檔案。`,
        },
      ];
    });
}

/** A service that names itself as a related one sends citizens back to the page they are on. */
function relatedToItself(entries: LooseEntry[]): OfficeFault[] {
  return entries
    .filter((entry) => entry.collection === 'services')
    .flatMap(({ collection, id, data }) => {
      const related = (data as { related?: unknown } | null | undefined)?.related;
      if (!Array.isArray(related)) return [];
      return related.flatMap((other, index): OfficeFault[] =>
        other === id ? [{ collection, id, where: ['related', index], what: '相關服務寫了這項服務自己。', todo: '刪掉這一項。' }] : [],
      );
    });
}

/** Files that every page leans on: the footer links the pages, the forms offer the words. */
const REQUIRED: readonly (readonly [collection: CollectionId, id: string])[] = [
  ['office', 'office'],
  ['plan', 'plan'],
  ['pages', 'accessibility'],
  ['pages', 'privacy'],
  ['pages', 'security'],
  ['pages', 'licence'],
  ['pages', 'protection'],
  ['vocabularies', 'life-events'],
  ['vocabularies', 'audiences'],
  ['vocabularies', 'topics'],
];

/** Faults between entries: names used twice, files that are missing, English that does not match the Chinese. */
export function officeRules(entries: LooseEntry[]): OfficeFault[] {
  const missing = REQUIRED.filter(([collection, id]) => !entries.some((entry) => entry.collection === collection && entry.id === id)).map(
    ([collection, id]): OfficeFault => ({
      collection,
      id,
      where: [],
      what: `缺少 ${fileOf(collection, id)}（${table[collection].label}）。`,
      todo: `補上這個檔案；少了它，${collection === 'pages' ? '頁尾的連結會連到沒有的頁面' : '網站做不出來'}。`,
    }),
  );
  const extra = (Object.values(table) as CollectionModel[])
    .filter((model) => model.single)
    .flatMap(({ id }) => entries.filter((entry) => entry.collection === id).slice(1))
    .map((entry): OfficeFault => ({
      collection: entry.collection,
      id: entry.id,
      where: [],
      what: `${table[entry.collection].label}只能有一個檔案，這是多出來的。`,
      todo: `把內容併到 ${fileOf(entry.collection, entry.collection)}，刪掉多的檔案。`,
    }));
  return [
    ...missing,
    ...extra,
    ...sameTwice(entries, 'services', 'title', '服務名稱'),
    ...sameTwice(entries, 'sections', 'name', '課室名稱'),
    ...sameTwice(entries, 'villages', 'name', '里名'),
    ...sameTwice(entries, 'villages', 'code', '村里代碼'),
    ...sameTwice(entries, 'faqs', 'question', '問題'),
    ...sameTwice(entries, 'shelters', 'name', '名稱'),
    ...sameTwice(entries, 'shelters', 'nationalNumber', '全國檔序號'),
    ...sameTwice(entries, 'care-points', 'name', '據點名稱'),
    ...sameTwice(entries, 'partners', 'name', '團體名稱'),
    ...sameTwice(entries, 'hotspots', 'name', '地點'),
    ...sameTwice(entries, 'links', 'url', '網址'),
    ...sameTwice(entries, 'disclosures', 'title', '名稱'),
    ...sameTwice(entries, 'clauses', 'number', '條號'),
    ...noticeOfficeFaults(entries.filter(({ collection }) => collection === 'notices')).map((fault): OfficeFault => ({
      collection: 'notices',
      ...fault,
    })),
    ...relatedToItself(entries),
    ...englishFaults(entries),
  ];
}

import type { EntryRule, Fault } from '../collection/model.ts';
import type { Service } from './schema.ts';

/** Values that stand twice in a list, told at the second place. */
function duplicates(values: string[], where: (index: number) => (string | number)[], noun: string, todo: string): Fault[] {
  return values.flatMap((value, index) => {
    const first = values.indexOf(value);
    return first === index
      ? []
      : [{ where: where(index), what: `${noun}「${value.split('\n')[0]}」列了兩次，第 ${first + 1} 項也是。`, todo }];
  });
}

const documentsOnce: EntryRule<Service> = {
  name: '文件不重複',
  reads: ['documents'],
  check: ({ documents: { items } }) => [
    ...duplicates(
      items.map(({ id }) => id),
      (n) => ['documents', 'items', n, 'id'],
      '文件代號',
      '改成別的代號；是同一種文件就刪掉這一項。',
    ),
    ...duplicates(
      items.map(({ name, cases }) => `${name}\n${cases?.join() ?? ''}`),
      (n) => ['documents', 'items', n, 'name'],
      '文件',
      '刪掉其中一項；不是同一種就改成不同的名稱。',
    ),
  ],
};

const casesOnce: EntryRule<Service> = {
  name: '申請情形不重複',
  reads: ['documents'],
  check: ({ documents: { cases = [] } }) =>
    duplicates(
      cases.map(({ id }) => id),
      (n) => ['documents', 'cases', n, 'id'],
      '情形代號',
      '改成別的代號；是同一種情形就刪掉這一項。',
    ),
};

const casesExist: EntryRule<Service> = {
  name: '文件的情形存在',
  reads: ['documents'],
  check: ({ documents: { cases = [], items } }) =>
    items.flatMap((item, n) =>
      (item.cases ?? []).flatMap((id, c) =>
        cases.some((known) => known.id === id)
          ? []
          : [
              {
                where: ['documents', 'items', n, 'cases', c],
                what: `「申請情形」裡沒有「${id}」。`,
                todo: cases.length
                  ? `改成這些代號之一：${cases.map((known) => `${known.id}（${known.label}）`).join('、')}。`
                  : '先在文件上面的「cases:」加上這個情形。',
              },
            ],
      ),
    ),
};

/** One case may need nothing of its own (本人 beside 委託他人); a second one could not be told from it. */
const casesUsed: EntryRule<Service> = {
  name: '申請情形有文件用到',
  reads: ['documents'],
  check: ({ documents: { cases = [], items } }) => {
    const used = new Set(items.flatMap((item) => item.cases ?? []));
    const unused = cases.flatMap(({ id, label }, n) => (used.has(id) ? [] : [{ n, id, label }]));
    return (unused.length < cases.length ? unused.slice(1) : unused).map(({ n, id, label }): Fault => ({
      where: ['documents', 'cases', n],
      what: `沒有文件用到情形「${label}」（${id}）。`,
      todo: `在這種情形才要帶的文件加上「cases: [${id}]」；沒有這種文件就刪掉這個情形。`,
    }));
  },
};

const waivedSaysHow: EntryRule<Service> = {
  name: '免附寫明怎麼查',
  reads: ['documents'],
  check: ({ documents: { items } }) =>
    items.flatMap((item, n) =>
      item.waivedBy && !item.waived
        ? [
            {
              where: ['documents', 'items', n, 'waivedBy'],
              what: '寫了公所用什麼查，卻沒有標「免附」。',
              todo: '民眾不用帶，就在這一項寫「waived: true」；要帶就刪掉這一行。',
            },
          ]
        : [],
    ),
};

/** Rules about the papers a citizen brings. */
export const documentRules: EntryRule<Service>[] = [documentsOnce, casesOnce, casesExist, casesUsed, waivedSaysHow];

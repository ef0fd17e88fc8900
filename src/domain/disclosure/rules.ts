import type { EntryRule, Fault } from '../collection/model.ts';
import { rocDate } from '../time/plainDate.ts';
import { categoryOf } from './categories.ts';
import { lawItemLabels } from './items.ts';
import type { Disclosure, Version } from './schema.ts';

/** The newest version can be read: it has a file, an address or a page of this site. An old one may be lost. */
const newestCanBeRead: EntryRule<Disclosure> = {
  name: '最新的版本看得到',
  reads: ['versions'],
  check: ({ versions: [newest] }) =>
    !newest || newest.attachments?.length || newest.url || newest.page
      ? []
      : [
          {
            where: ['versions', 0],
            what: `最新的版本「${newest.title}」沒有檔案，也沒有網址，民眾看不到。`,
            todo: '在這一項加上「attachments:」（檔案）、「url:」（別的政府網站）或「page:」（本站的網頁）。',
          },
        ],
};

/** Several versions can only be told apart by their days. */
function undated(versions: readonly Version[]): Fault[] {
  if (versions.length < 2) return [];
  return versions.flatMap(({ title, date }, index) =>
    date
      ? []
      : [
          {
            where: ['versions', index],
            what: `有 ${versions.length} 個版本，「${title}」卻沒有寫公布日期，分不出新舊。`,
            todo: '在這一項加一行「date: 」，寫公布的日期。',
          },
        ],
  );
}

/** Newest first, so that the page and the gate know which version holds. */
const newestFirst: EntryRule<Disclosure> = {
  name: '版本從新到舊',
  reads: ['versions'],
  check: ({ versions }) => [
    ...undated(versions),
    ...versions.flatMap(({ title, date }, index): Fault[] => {
      const above = versions[index - 1];
      if (!above?.date || !date || date < above.date) return [];
      const same = date === above.date;
      return [
        {
          where: ['versions', index, 'date'],
          what: same
            ? `「${title}」和上一項「${above.title}」的公布日期都是 ${rocDate(date)}，分不出新舊。`
            : `「${title}」（${rocDate(date)}）比上一項「${above.title}」（${rocDate(above.date)}）新。`,
          todo: same ? '改成對的日期。' : '把這一項搬到上面：最新的放最前面。',
        },
      ];
    }),
  ],
};

/** A version ends after it begins. */
const endsAfterItBegins: EntryRule<Disclosure> = {
  name: '有效期限在公布之後',
  reads: ['versions'],
  check: ({ versions }) =>
    versions.flatMap(({ date, validUntil }, index) =>
      date && validUntil && validUntil <= date
        ? [
            {
              where: ['versions', index, 'validUntil'],
              what: `有效到 ${rocDate(validUntil)}，不在公布日期（${rocDate(date)}）之後。`,
              todo: `改成 ${date} 之後的日期；沒有期限就刪掉這一行。`,
            },
          ]
        : [],
    ),
};

/** A kind belongs to certain items of the law only: final accounts are never meeting records. */
const itemFitsCategory: EntryRule<Disclosure> = {
  name: '種類和法定項目一致',
  reads: ['category', 'item'],
  check: ({ category, item }) => {
    const { label, items } = categoryOf(category);
    if (items.includes(item)) return [];
    return [
      {
        where: ['item'],
        what: `種類是「${label}」，法定項目卻寫了「${lawItemLabels[item]}」。`,
        todo: `改成${items.map((one) => ` ${one}（${lawItemLabels[one]}）`).join('或')}；選錯種類的話，改「category」。`,
      },
    ];
  },
};

/** Rules across the fields of one disclosure. */
export const disclosureRules: EntryRule<Disclosure>[] = [newestCanBeRead, newestFirst, endsAfterItBegins, itemFitsCategory];

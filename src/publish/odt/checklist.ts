import { isConfirmed, type Shown, type Sourced } from '../../domain/fact.ts';
import type { Office } from '../../domain/office/schema.ts';
import { rocDate, type PlainDate } from '../../domain/time/plainDate.ts';
import { wordsOf } from '../../i18n/index.ts';
import type { Block, OdfDocument, Run } from '../../odf/document.ts';
import { writeOdt } from '../../odf/write/writeOdt.ts';
import type { Sheet, SheetDocument } from '../../queries/sheet.ts';
import { paperGroups, paperName } from './groups.ts';

const KIND = '申辦應備文件表';
const words = wordsOf('zh-TW');

/** What the printed checklist of a service shows, and the ODT with it. */
export interface ChecklistView {
  sheet: Sheet;
  office: Pick<Office, 'name' | 'telephone' | 'address'>;
  section: Sourced & { name: string };
  /** Ways to apply in a few words, as `waysToApply` says them. */
  ways: { text: string; sure: boolean };
  reviewedOn?: PlainDate | undefined;
  today: PlainDate;
  /** Public address of the service's page; left out where the site has none. */
  address?: string | undefined;
}

const pending: Run = { text: words.pending, tag: true };
const tagged = (runs: readonly Run[], sure: boolean): Run[] => (sure ? [...runs] : [...runs, ' ', pending]);
const shown = (fact: Shown<string>): Run[] => (fact.state === 'known' ? [fact.value] : fact.state === 'pending' ? [pending] : []);

function item(document: SheetDocument, before = ''): Run[] {
  const note = `${before}${document.note ?? ''}`;
  return [
    ...tagged([{ text: paperName(document), bold: true }], isConfirmed(document)),
    ...(note ? ['\n', { text: note, small: true }] : []),
  ];
}

function documents(sheet: Sheet): Block[] {
  const groups = paperGroups(sheet);
  const free = sheet.documents.filter(({ waived }) => waived);
  const freeItems = free.map((document) => item(document, document.waivedBy ? `公所用${document.waivedBy}查。` : ''));
  return [
    { kind: 'heading', level: 2, text: '帶這些來' },
    ...(groups.length ? [] : [{ kind: 'paragraph' as const, runs: [words.sheet.noDocuments] }]),
    ...groups.flatMap(({ title, items }): Block[] => [
      ...(title ? [{ kind: 'heading' as const, level: 3 as const, text: title }] : []),
      { kind: 'checklist', items: items.map((document) => item(document)) },
    ]),
    ...(free.length
      ? [
          { kind: 'heading' as const, level: 2 as const, text: '不用帶' },
          { kind: 'list' as const, ordered: false, items: freeItems },
        ]
      : []),
  ];
}

/** The checklist as a document: the order and the words of the printed page. */
export function checklistDocument({ sheet, office, section, ways, reviewedOn, today, address }: ChecklistView): OdfDocument {
  const reviewed = reviewedOn ? `${words.reviewed}：${rocDate(reviewedOn)}` : words.notReviewed;
  const line = (label: string): Block => ({ kind: 'lines', label, count: 1 });
  return {
    title: `${sheet.title} ${KIND}`,
    subject: sheet.summary,
    language: 'zh-TW',
    office: office.name,
    date: today,
    blocks: [
      { kind: 'paragraph', runs: [`${office.name} ${KIND}`] },
      { kind: 'heading', level: 1, text: sheet.title },
      { kind: 'paragraph', runs: [{ text: `${reviewed}\n製表：${rocDate(today)}`, small: true }] },
      { kind: 'term', label: words.facts.fee, runs: shown(sheet.fee) },
      { kind: 'term', label: words.facts.time, runs: shown(sheet.time) },
      { kind: 'term', label: words.facts.how, runs: tagged([ways.text], ways.sure) },
      ...documents(sheet),
      { kind: 'heading', level: 2, text: '會經過這些步驟' },
      { kind: 'list', ordered: true, items: sheet.steps.map((step) => tagged([{ text: step.title, bold: true }], isConfirmed(step))) },
      { kind: 'heading', level: 2, text: '承辦人員已說明（一次告知）' },
      ...['還缺的文件', '承辦職稱、分機', '日期'].map(line),
      { kind: 'paragraph', runs: [{ text: office.telephone, bold: true }] },
      { kind: 'paragraph', runs: [`${office.address.postalCode} ${office.address.full}`] },
      {
        kind: 'paragraph',
        runs: [...tagged([section.name], isConfirmed(section)), ...(address ? ['　', { text: address, link: address }] : [])],
      },
    ],
  };
}

/** The document checklist of a service as an ODT that can be changed and filled in. */
export const checklistOdt = (view: ChecklistView): Promise<Uint8Array> => writeOdt(checklistDocument(view));

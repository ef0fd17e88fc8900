import type { EntryRule, Fault } from '../collection/model.ts';
import { procedureFaults } from './procedure.ts';
import type { Service } from './schema.ts';

function duplicates(values: string[], where: (index: number) => (string | number)[], noun: string): Fault[] {
  return values.flatMap((value, index) => {
    const first = values.indexOf(value);
    return first === index
      ? []
      : [{ where: where(index), what: `${noun}「${value}」列了兩次（第 ${first + 1} 項也是）。`, todo: '刪掉其中一項，或改成不同的名稱。' }];
  });
}

const documentsOnce: EntryRule<Service> = {
  name: '文件不重複',
  reads: ['documents'],
  check: ({ documents: { items } }) => [
    ...duplicates(items.map((item) => item.id), (n) => ['documents', 'items', n, 'id'], '文件代號'),
    ...duplicates(items.map((item) => `${item.name}${item.cases?.join() ?? ''}`), (n) => ['documents', 'items', n, 'name'], '文件').map(
      (fault) => ({ ...fault, what: fault.what.replace(/「.*」/u, `「${items[Number(fault.where[2])]!.name}」`) }),
    ),
  ],
};

const casesExist: EntryRule<Service> = {
  name: '文件的情形存在',
  reads: ['documents'],
  check: ({ documents: { cases = [], items } }) =>
    items.flatMap((item, n) =>
      (item.cases ?? []).flatMap((id, c) =>
        cases.some((known) => known.id === id)
          ? []
          : [{
              where: ['documents', 'items', n, 'cases', c],
              what: `「申請情形」裡沒有「${id}」。`,
              todo: cases.length ? `改成這些代號之一：${cases.map((known) => known.id).join('、')}。` : '先在「申請情形」加上這個代號。',
            }],
      ),
    ),
};

const waivedSaysHow: EntryRule<Service> = {
  name: '免附寫明怎麼查',
  reads: ['documents'],
  check: ({ documents: { items } }) =>
    items.flatMap((item, n) =>
      item.waivedBy && !item.waived
        ? [{ where: ['documents', 'items', n, 'waivedBy'], what: '寫了公所用什麼查，卻沒有標「免附」。', todo: '把「免附」改成「是」，或刪掉這一欄。' }]
        : [],
    ),
};

const feeAgrees: EntryRule<Service> = {
  name: '費用種類和金額一致',
  reads: ['fee'],
  check: ({ fee }) => {
    const priced = fee.kind === 'fixed' || fee.kind === 'varies';
    if (priced && !fee.items?.length) return [{ where: ['fee', 'items'], what: '要收費卻沒有寫金額。', todo: '至少填一項金額；不知道金額就把費用種類改成「不知道」。' }];
    if (!priced && fee.items?.length) return [{ where: ['fee', 'items'], what: `費用種類是「${fee.kind === 'free' ? '免費' : '不知道'}」，卻寫了金額。`, todo: '刪掉金額，或改費用種類。' }];
    return [];
  },
};

const limitAgrees: EntryRule<Service> = {
  name: '期限種類和天數一致',
  reads: ['timeLimit'],
  check: ({ timeLimit: { kind, amount, unit } }) => {
    if (kind === 'within') {
      return [
        ...(amount === undefined ? [{ where: ['timeLimit', 'amount'], what: '有規定天數卻沒有寫數字。', todo: '填上數字；沒有依據就把期限種類改成「不知道」。' }] : []),
        ...(unit === undefined ? [{ where: ['timeLimit', 'unit'], what: '有規定天數卻沒有寫是工作天還是日。', todo: '選一個單位。' }] : []),
      ];
    }
    return amount === undefined ? [] : [{ where: ['timeLimit', 'amount'], what: '期限種類不是「有規定的天數」，卻寫了數字。', todo: '刪掉數字，或改期限種類。' }];
  },
};

const onlineHasAddress: EntryRule<Service> = {
  name: '線上申辦有網址',
  reads: ['channels'],
  check: ({ channels }) =>
    channels.flatMap((channel, n) =>
      channel.kind === 'online-other' && !channel.url
        ? [{ where: ['channels', n, 'url'], what: '其他機關線上申辦沒有網址。', todo: '填上該機關申辦頁的網址；還不知道就先拿掉這種方式。' }]
        : [],
    ),
};

const authorityNamed: EntryRule<Service> = {
  name: '別的機關要寫是誰',
  reads: ['authority'],
  check: ({ authority }) =>
    authority.role !== 'office' && !authority.name
      ? [{ where: ['authority', 'name'], what: '不是本公所決定，卻沒有寫是哪個機關。', todo: '填上機關名稱。' }]
      : [],
};

const instantAgrees: EntryRule<Service> = {
  name: '隨到隨辦和期限一致',
  reads: ['instant', 'timeLimit'],
  check: ({ instant, timeLimit }) =>
    instant && timeLimit.kind === 'unknown'
      ? [{ where: ['instant'], what: '標了「隨到隨辦」，期限卻是「不知道」。', todo: '期限改成「當場辦好」並寫來源，或拿掉「隨到隨辦」。' }]
      : [],
};

/** Rules across the fields of one service. */
export const serviceRules: EntryRule<Service>[] = [
  { name: '流程走得通', reads: ['steps'], check: ({ steps }) => procedureFaults(steps) },
  documentsOnce,
  casesExist,
  waivedSaysHow,
  feeAgrees,
  limitAgrees,
  onlineHasAddress,
  authorityNamed,
  instantAgrees,
];

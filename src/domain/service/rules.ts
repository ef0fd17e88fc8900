import type { EntryRule, Fault } from '../collection/model.ts';
import { documentRules } from './documentRules.ts';
import { procedureFaults } from './procedureFaults.ts';
import { feeKinds, type Service } from './schema.ts';
import { timeLimitKinds } from './timeLimit.ts';

const feeAgrees: EntryRule<Service> = {
  name: '費用種類和金額一致',
  reads: ['fee'],
  check: ({ fee: { kind, items = [] } }) => {
    const priced = kind === 'fixed' || kind === 'varies';
    if (priced && items.length === 0) {
      return [
        {
          where: ['fee', 'items'],
          what: '要收費卻沒有寫金額。',
          todo: '在「items:」下面寫收費項目和金額；不知道金額就改成「kind: unknown」（不知道）。',
        },
      ];
    }
    if (!priced && items.length > 0) {
      return [
        {
          where: ['fee', 'items'],
          what: `費用種類是「${feeKinds[kind]}」，卻寫了金額。`,
          todo: '刪掉「items」和下面的金額；真的要收費就把種類改成「kind: fixed」（固定金額）。',
        },
      ];
    }
    return [];
  },
};

const limitAgrees: EntryRule<Service> = {
  name: '期限種類和天數一致',
  reads: ['timeLimit'],
  check: ({ timeLimit: { kind, amount, unit } }): Fault[] => {
    if (kind === 'within') {
      return [
        ...(amount === undefined
          ? [
              {
                where: ['timeLimit', 'amount'],
                what: '有規定天數卻沒有寫數字。',
                todo: '加一行「amount: 」寫天數；沒有依據就改成「kind: unknown」（不知道）。',
              },
            ]
          : []),
        ...(unit === undefined
          ? [
              {
                where: ['timeLimit', 'unit'],
                what: '有規定天數卻沒有寫是工作天還是日。',
                todo: '加一行「unit: working-day」（工作天）或「unit: calendar-day」（日）。',
              },
            ]
          : []),
      ];
    }
    const extra = [...(amount === undefined ? [] : ['amount']), ...(unit === undefined ? [] : ['unit'])];
    if (extra.length === 0) return [];
    return [
      {
        where: ['timeLimit', extra[0]!],
        what: `期限種類是「${timeLimitKinds[kind]}」，卻寫了${amount === undefined ? '單位' : '數字'}。`,
        todo: `刪掉 ${extra.join(' 和 ')}；真的有規定就改成「kind: within」（有規定的天數）。`,
      },
    ];
  },
};

const onlineHasAddress: EntryRule<Service> = {
  name: '線上申辦有網址',
  reads: ['channels'],
  check: ({ channels }) =>
    channels.flatMap((channel, n) =>
      channel.kind === 'online-other' && !channel.url
        ? [
            {
              where: ['channels', n, 'url'],
              what: '其他機關線上申辦沒有網址。',
              todo: '在這一項加一行「url: 」，填該機關申辦頁的網址；還不知道就先刪掉這種方式。',
            },
          ]
        : [],
    ),
};

const authorityNamed: EntryRule<Service> = {
  name: '別的機關要寫是誰',
  reads: ['authority'],
  check: ({ authority }) =>
    authority.role !== 'office' && !authority.name
      ? [{ where: ['authority', 'name'], what: '不是本公所決定，卻沒有寫是哪個機關。', todo: '在這一組加一行「name: 」，填機關名稱。' }]
      : [],
};

const instantAgrees: EntryRule<Service> = {
  name: '隨到隨辦和期限一致',
  reads: ['instant', 'timeLimit'],
  check: ({ instant, timeLimit }) =>
    instant && timeLimit.kind === 'unknown'
      ? [
          {
            where: ['instant'],
            what: '標了「隨到隨辦」，期限卻是「不知道」。',
            todo: '把期限改成「kind: instant」（當場辦好）並寫來源，或刪掉這一行。',
          },
        ]
      : [],
};

/** Rules across the fields of one service. */
export const serviceRules: EntryRule<Service>[] = [
  { name: '流程走得通', reads: ['steps'], check: ({ steps }) => procedureFaults(steps) },
  ...documentRules,
  feeAgrees,
  limitAgrees,
  onlineHasAddress,
  authorityNamed,
  instantAgrees,
];

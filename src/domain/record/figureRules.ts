import type { EntryRule, Fault } from '../collection/model.ts';
import { specOf } from './kinds.ts';
import { periodKey, rocPeriod, type Period } from './period.ts';
import type { OfficeRecord, Series } from './schema.ts';
import { addsUp, mayHaveDecimals, outOfHundred, recordUnits } from './units.ts';

/** No figure of a district office's service plan is older. */
const FIRST_YEAR = 1990;

type Row = Period & { value: number; group?: string };

/** Every figure and every total of a record, with its place. */
function rowsOf(series: readonly Series[]): { row: Row; list: 'figures' | 'totals'; where: (string | number)[]; series: Series }[] {
  return series.flatMap((one, n) =>
    (['figures', 'totals'] as const).flatMap((list) =>
      (one[list] ?? []).map((row: Row, index) => ({ row, list, where: ['series', n, list, index], series: one })),
    ),
  );
}

/** 民國 years are what staff have in mind, western ones are what is stored. */
const westernYear: EntryRule<OfficeRecord> = {
  name: '年份寫西元',
  reads: ['series'],
  check: ({ series = [] }) =>
    rowsOf(series).flatMap(({ row: { year }, where }): Fault[] =>
      year >= FIRST_YEAR
        ? []
        : [
            {
              where: [...where, 'year'],
              what: `年份要寫西元，現在是 ${year}。`,
              todo: year + 1911 >= FIRST_YEAR ? `民國 ${year} 年寫成 ${year + 1911}。` : '改成四個數字的西元年，例如民國 114 年寫 2025。',
            },
          ],
    ),
};

const monthFitsKind: EntryRule<OfficeRecord> = {
  name: '按年或按月記',
  reads: ['kind', 'series'],
  check: ({ kind, series = [] }) => {
    const { label, monthly } = specOf(kind);
    return rowsOf(series).flatMap(({ row, where }): Fault[] => {
      if (monthly && row.month === undefined) {
        return [{ where, what: `「${label}」按月記，這一項沒有寫月份。`, todo: '在這一項加一行「month: 」，寫 1 到 12。' }];
      }
      if (!monthly && row.month !== undefined) {
        return [
          { where: [...where, 'month'], what: `「${label}」按年記，不用寫月份。`, todo: '刪掉「month」這一行；同一年的數字合成一個。' },
        ];
      }
      return [];
    });
  },
};

const onceEach: EntryRule<OfficeRecord> = {
  name: '同一個分組的同一年只寫一次',
  reads: ['series'],
  check: ({ series = [] }) => {
    const seen = new Map<string, number>();
    return rowsOf(series).flatMap(({ row, list, where }): Fault[] => {
      const key = [where[1], list, periodKey(row), row.group].join('\n');
      const place = Number(where[3]) + 1;
      const earlier = seen.get(key);
      seen.set(key, earlier ?? place);
      if (earlier === undefined) return [];
      const name = row.group === undefined ? '的總計' : `「${row.group}」`;
      return [{ where, what: `${rocPeriod(row)}${name}寫了兩次，第 ${earlier} 項也是。`, todo: '留下對的一項，另一項刪掉。' }];
    });
  },
};

const withinSense: EntryRule<OfficeRecord> = {
  name: '數字和單位合得來',
  reads: ['series'],
  check: ({ series = [] }) =>
    rowsOf(series).flatMap(({ row: { value }, where, series: { unit } }): Fault[] => {
      const at = [...where, 'value'];
      if (outOfHundred(unit) && value > 100) {
        return [
          {
            where: at,
            what: `單位是「${recordUnits[unit]}」，不會超過 100，現在是 ${value}。`,
            todo: '改成 0 到 100 的數字，或改「unit」。',
          },
        ];
      }
      if (!mayHaveDecimals(unit) && !Number.isInteger(value)) {
        return [{ where: at, what: `單位是「${recordUnits[unit]}」，要寫整數，現在是 ${value}。`, todo: '改成整數，或改「unit」。' }];
      }
      return [];
    }),
};

/** Decimals of hours are added without the dust of binary fractions. */
const sum = (values: readonly number[]) => Number(values.reduce((all, value) => all + value, 0).toFixed(6));

const totalsAgree: EntryRule<OfficeRecord> = {
  name: '總計等於各分組相加',
  reads: ['series'],
  check: ({ series = [] }) =>
    rowsOf(series).flatMap(({ row, list, where, series: { unit, figures } }): Fault[] => {
      if (list !== 'totals') return [];
      if (!addsUp(unit)) {
        return [{ where, what: `單位是「${recordUnits[unit]}」，各分組不能相加。`, todo: '刪掉這一項總計。' }];
      }
      const parts = figures.filter((figure) => periodKey(figure) === periodKey(row));
      const right = sum(parts.map(({ value }) => value));
      if (parts.length === 0) {
        return [
          { where, what: `${rocPeriod(row)}寫了總計，卻沒有各分組的數字。`, todo: '補上這一年（或這個月）各分組的數字，或刪掉總計。' },
        ];
      }
      if (right === row.value) return [];
      return [
        {
          where: [...where, 'value'],
          what: `${rocPeriod(row)}的總計是 ${row.value}，各分組加起來卻是 ${right}。`,
          todo: `核對各分組的數字；都對就把總計改成 ${right}。`,
        },
      ];
    }),
};

/** Rules about the figures of a record. */
export const figureRules: EntryRule<OfficeRecord>[] = [westernYear, monthFitsKind, onceEach, withinSense, totalsAgree];

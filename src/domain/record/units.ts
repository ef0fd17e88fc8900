/** The units a figure may have: stored word → what stands behind the number. */
export const recordUnits = {
  percent: '%',
  points: '分',
  people: '人',
  visits: '人次',
  yuan: '元',
  copies: '份',
  hours: '小時',
  days: '天',
  cases: '件',
  times: '次',
  places: '處',
} as const;

export type RecordUnit = keyof typeof recordUnits;

/** Units that measure a share or a mark: no figure is above 100. */
export const outOfHundred = (unit: RecordUnit): boolean => unit === 'percent' || unit === 'points';

/** Units that may have decimals; everything else is counted in whole numbers. */
export const mayHaveDecimals = (unit: RecordUnit): boolean => outOfHundred(unit) || unit === 'hours' || unit === 'days';

/** Units whose figures of several groups add up; shares, marks and the days that something took do not. */
export const addsUp = (unit: RecordUnit): boolean => !outOfHundred(unit) && unit !== 'days';

/** A figure as it is printed, in the chart and in the table alike: 82.5%, 12,300; other units stand in the caption. */
export function sayFigure(value: number, unit: RecordUnit): string {
  const digits = value.toLocaleString('zh-TW', { maximumFractionDigits: 2 });
  return unit === 'percent' ? `${digits}%` : digits;
}

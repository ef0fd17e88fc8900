import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../src/chart/data.ts';
import { drawChart } from '../../src/chart/draw.ts';
import { textWidth } from '../../src/text/wrap.ts';

const WORDS = { id: 'c', title: '圖', description: '說明' };
const LONG = '行動不便、由家人或看護陪著來的長輩和身心障礙朋友，以及住在很遠的里、要轉兩班車才到得了公所的人';

const data = (labels: string[], rows: [string, (number | null)[]][], end?: number): ChartData => ({
  labels,
  rows: rows.map(([name, values]) => ({ name, values })),
  end,
  say: (value) => value.toLocaleString('zh-TW'),
  none: '沒有資料',
});
const years = (count: number) => Array.from({ length: count }, (_, place) => `${114 - count + place + 1} 年`);
const months = Array.from({ length: 24 }, (_, place) => `${113 + Math.floor(place / 12)} 年 ${(place % 12) + 1} 月`);

interface Text {
  kind: string;
  text: string;
  left: number;
  right: number;
  base: number;
}

/** A chart read back from its SVG, as a browser would. */
function read(chart: ChartData, kind: 'bars' | 'lines') {
  const svg = drawChart(chart, kind, WORDS);
  const $ = load(svg, { xml: true });
  const height = Number($('svg').attr('viewBox')!.split(' ')[3]);
  const texts = $('text')
    .get()
    .map((node): Text => {
      const text = $(node).text();
      const width = textWidth(text) * 16;
      const before = { start: 0, middle: width / 2, end: width }[$(node).attr('text-anchor') ?? 'start']!;
      const left = Number($(node).attr('x')) - before;
      return { kind: $(node).attr('class')!, text, left, right: left + width, base: Number($(node).attr('y')) };
    });
  const of = (one: string) => texts.filter(({ kind: own }) => own === `k-${one}`).map(({ text }) => text);
  return { svg, $, height, texts, of };
}

const overlapping = (texts: Text[]) =>
  texts.flatMap((a, place) =>
    texts
      .slice(place + 1)
      .filter((b) => a.left < b.right && b.left < a.right && Math.abs(a.base - b.base) < 16)
      .map((b) => `${a.text}／${b.text}`),
  );

const charts: [string, ChartData][] = [
  [
    '很長的名稱',
    data(years(3), [
      [LONG, [1, 2, 3]],
      [LONG.repeat(2), [3, 2, 1]],
    ]),
  ],
  [
    '很多分組',
    data(
      years(2),
      Array.from({ length: 20 }, (_, place) => [`第 ${place + 1} 據點`, [place, 1_234_567]]),
    ),
  ],
  ['全部是零', data(years(3), [['對象', [0, 0, 0]]])],
  ['只有一個數字', data(years(1), [['對象', [82.5]]], 100)],
  [
    '中間缺一年',
    data(years(3), [
      ['甲', [1, null, 3]],
      ['乙', [null, null, null]],
    ]),
  ],
  ['很大的數字', data(months, [['經費', months.map((_, place) => 9_000_000_000 + place)]])],
  [
    '兩年每個月',
    data(months, [
      ['停車', months.map((_, place) => (place * 37) % 101)],
      ['路燈', months.map((_, place) => (place % 5 ? place * 1000 : null))],
    ]),
  ],
];

describe.each(['bars', 'lines'] as const)('畫成 %s', (kind) => {
  it.each(charts)('%s：字不互相蓋住，也都在圖裡', (_name, chart) => {
    const { texts, height } = read(chart, kind);
    expect(overlapping(texts)).toEqual([]);
    expect(texts.filter(({ left, right, base }) => left < 0 || right > 320 || base < 16 || base > height - 3)).toEqual([]);
  });

  it.each(charts)('%s：沒有算錯的座標，也沒有行內樣式', (_name, chart) => {
    const { svg } = read(chart, kind);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
    expect(svg).not.toMatch(/style|fill=|stroke=/u);
  });

  it('有名稱和說明，給看不到圖的人', () => {
    const { $ } = read(charts[0]![1], kind);
    expect($('svg').attr('role')).toBe('img');
    expect($('svg').attr('aria-labelledby')).toBe('c-t c-d');
    expect([$('#c-t').text(), $('#c-d').text()]).toEqual(['圖', '說明']);
  });

  it('名稱裡的符號不會變成標籤', () => {
    const nasty = '<script>x</script> & "甲"';
    const { $, of } = read({ ...data(['<b>'], [[nasty, [null]]]), none: '<i>' }, kind);
    expect($('script, b, i')).toHaveLength(0);
    expect(of('name').join(' ')).toBe(nasty);
    expect(drawChart(data(years(1), []), kind, { id: 'c', title: nasty, description: nasty })).not.toContain('<script>');
  });

  it('一個分組也沒有，也畫得出空的圖', () => {
    expect(read(data([], []), kind).texts).toEqual([]);
  });
});

describe('長條圖', () => {
  const chart = data(years(3), [
    ['甲', [50, null, 100]],
    ['乙', [0, 25, 12.5]],
  ]);

  it('每個數字都印出來；不知道的寫沒有資料，不是零', () => {
    const { of } = read(chart, 'bars');
    expect(of('value')).toEqual(['50', '100', '0', '25', '12.5']);
    expect(of('none')).toEqual(['沒有資料']);
  });

  it('長短照著數字，從零開始', () => {
    const widths = (one: ChartData) =>
      read(one, 'bars')
        .$('rect')
        .get()
        .map(({ attribs }) => Number(attribs.width));
    const [fifty, hundred, quarter, eighth] = widths(chart) as [number, number, number, number];
    expect(fifty / hundred).toBeCloseTo(0.5, 2);
    expect([quarter / hundred, eighth / hundred].map((share) => Math.round(share * 1000))).toEqual([250, 125]);
    // A share of a hundred is drawn on a scale that ends at a hundred, so that 50% looks like half.
    expect(widths(data(years(1), [['甲', [50]]], 100))[0]! / widths(data(years(1), [['甲', [50]]]))[0]!).toBeCloseTo(0.5, 1);
  });

  it('不靠顏色：每一條前面有年份，只有最近一年是實心', () => {
    const { of, $ } = read(chart, 'bars');
    expect(of('when')).toEqual([...years(3), ...years(3)]);
    expect($('.k-last')).toHaveLength(2);
    expect($('rect:not(.k-last)')).toHaveLength(2);
  });
});

describe('折線圖', () => {
  it('缺資料的地方線斷掉，每個知道的數字有一個點', () => {
    const { $ } = read(data(years(6), [['甲', [1, 2, null, 4, 5, 6]]]), 'lines');
    expect($('.k-line').attr('d')!.match(/M/gu)).toHaveLength(2);
    expect($('.k-dot')).toHaveLength(5);
  });

  it('放不下全部時，先印最後、最早、最高和最低', () => {
    const values = months.map((_, place) => 1_000_000 + ((place * 7) % 24));
    const { of } = read(data(months, [['甲', values]]), 'lines');
    expect(of('value')).toContain(values.at(-1)!.toLocaleString('zh-TW'));
    expect(of('value')).toContain(values[0]!.toLocaleString('zh-TW'));
    expect(of('value').length).toBeLessThan(24);
    expect([of('when').includes(months[0]!), of('when').includes(months.at(-1)!)]).toEqual([true, true]);
  });

  it('數字對著自己的點，最後一期靠著右邊', () => {
    const { texts, $ } = read(data(years(5), [['甲', [10, 20, 30, 40, 50]]]), 'lines');
    const dots = $('.k-dot')
      .get()
      .map(({ attribs }) => Number(attribs.cx));
    const values = texts.filter(({ kind }) => kind === 'k-value').sort((a, b) => a.left - b.left);
    const centres = values.map(({ left, right }) => (left + right) / 2);
    expect(centres.slice(1, -1).map((centre, place) => Math.abs(centre - dots[place + 1]!) < 1)).toEqual([true, true, true]);
    const ends = texts.filter(({ kind, text }) => kind === 'k-when' && text === '114 年').map(({ right }) => right);
    expect(ends).toEqual([320]);
  });

  it('各分組用同一個尺', () => {
    const { $ } = read(
      data(years(5), [
        ['甲', [0, 0, 0, 0, 100]],
        ['乙', [0, 0, 0, 0, 50]],
      ]),
      'lines',
    );
    const rise = $('.k-line')
      .get()
      .map(({ attribs }) =>
        attribs
          .d!.split(/[ML]/u)
          .slice(1)
          .map((point) => Number(point.split(' ')[1])),
      )
      .map((ys) => ys[0]! - ys.at(-1)!);
    expect(rise[1]! / rise[0]!).toBeCloseTo(0.5, 2);
  });
});

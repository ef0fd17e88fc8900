import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { concerns } from '../../src/warnings/counties.ts';
import { entriesOf, NotAFeed } from '../../src/warnings/feed.ts';
import { plainText } from '../../src/warnings/plainText.ts';
import { selectWarnings, type Wanted } from '../../src/warnings/select.ts';

// Hand-made: tests/fixtures/warnings/README.md.
const feed = (name: string) => readFileSync(`tests/fixtures/warnings/${name}`, 'utf8');
const WANTED: Wanted = { city: '南風市', now: '2026-11-22 12:00' };
const select = (name: string, wanted: Partial<Wanted> = {}) => selectWarnings(entriesOf(feed(name)), { ...WANTED, ...wanted });
const ids = ({ warnings }: { warnings: { id: string }[] }) => warnings.map(({ id }) => id);

/** One entry of `one.json`, changed; `undefined` takes a field away. */
const entry = (change: Record<string, unknown> = {}): unknown => ({
  ...(entriesOf(feed('one.json'))[0] as Record<string, unknown>),
  ...change,
});
const chosen = (...changes: Record<string, unknown>[]) => selectWarnings(changes.map(entry), WANTED);

describe('清單的樣子', () => {
  it('一筆是物件，也讀得到', () => {
    expect(select('one.json')).toEqual({
      warnings: [
        {
          id: 'rain-1',
          title: '豪雨特報',
          kind: '降雨',
          agency: '南風氣象所',
          summary: '南風市今天下午可能有豪雨，海岬區請注意。 雨量 < 200 毫米也可能淹水。',
          update: false,
          effective: '2026-11-22 09:30',
          expires: '2026-11-22 18:00',
          page: 'https://warnings.example.gov.tw/rain/1',
        },
      ],
      left: { notActual: 0, notWarning: 0, cancelled: 0, expired: 0, elsewhere: 0, older: 0 },
      damaged: [],
    });
  });

  it('沒有 entry、entry 是空的：沒有警報', () => {
    expect(entriesOf(feed('none.json'))).toEqual([]);
    expect(entriesOf('{"entry":[]}')).toEqual([]);
    expect(entriesOf('\ufeff{"title":"x","entry":null}')).toEqual([]);
  });

  it.each([
    ['半份 JSON', feed('damaged.json'), 'JSON 壞了'],
    ['錯誤網頁', feed('error.html'), '拿到的是網頁'],
    ['別的訊息', feed('limited.json'), '不能當成「沒有警報」'],
    ['空的', ' \n', '內容是空的'],
    ['一個數字', '5', '最外層要是物件'],
    ['一個清單', '[]', '最外層要是物件'],
    ['null', 'null', '最外層要是物件'],
  ])('%s 不是清單', (_name, text, says) => {
    expect(() => entriesOf(text)).toThrow(NotAFeed);
    expect(() => entriesOf(text)).toThrow(says);
  });
});

describe('選給民眾看的', () => {
  it('很多筆：只留真的、還有效、給本市或全國的；壞的一筆一筆說，不影響別的', () => {
    const found = select('many.json');
    expect(ids(found)).toEqual(['rain-1', 'wave-1', 'wind-1']);
    expect(found.left).toEqual({ notActual: 2, notWarning: 2, cancelled: 2, expired: 2, elsewhere: 1, older: 1 });
    expect(found.damaged).toEqual([
      { which: '第 14 筆（no-end）', fault: '「失效時間」（expires）缺了或看不懂' },
      { which: '第 15 筆（bad-end）', fault: '「失效時間」（expires）缺了或看不懂' },
      { which: '第 16 筆', fault: '整筆不是物件' },
      { which: '第 17 筆（no-agency）', fault: '「發布機關」（author）缺了或看不懂' },
    ]);
  });

  it('到期的那一分鐘就不列；前一分鐘還列', () => {
    expect(ids(select('many.json', { now: '2026-11-22 11:59' }))).toContain('noon');
    expect(ids(select('many.json', { now: '2026-11-22 12:00' }))).not.toContain('noon');
    expect(ids(select('many.json', { now: '2026-11-21 23:59' }))).toContain('storm-over');
    expect(ids(select('many.json', { now: '2026-11-22 00:00' }))).not.toContain('storm-over');
  });

  it.each(['actual', 'ACTUAL', 'Actual ', 'Test', 'Exercise', 'System', 'Draft', ''])('狀態是 %j：不列', (status) => {
    expect(chosen({ status })).toMatchObject({ warnings: [], left: { notActual: 1 } });
  });

  it.each(['Ack', 'Error', 'alert'])('訊息種類是 %s：不是警報', (msgType) => {
    expect(chosen({ msgType })).toMatchObject({ warnings: [], left: { notWarning: 1 } });
  });

  it.each([
    ['id', { id: undefined }],
    ['status', { status: undefined }],
    ['msgType', { msgType: undefined }],
    ['title', { title: ' <b></b> ' }],
    ['effective', { effective: undefined, updated: undefined }],
    ['expires', { expires: '2026/11/22 上午 09:00:00' }],
    ['category', { category: { '@term': 5 } }],
    ['summary', { summary: 7 }],
  ])('%s 壞了：說得出是哪一欄，別筆還在', (field, change) => {
    const found = chosen(change, { id: 'good' });
    expect(ids(found)).toEqual(['good']);
    expect(found.damaged).toHaveLength(1);
    expect(found.damaged[0]!.fault).toContain(`（${field}）`);
  });

  it('取消：同一個編號，或 references 指到的；先後次序不影響，整筆不完整也算數', () => {
    const cancel = { msgType: 'Cancel', expires: undefined, author: undefined };
    expect(ids(chosen({ id: 'a' }, { ...cancel, id: 'b', references: 's@x,a,2026-11-22T00:00:00+08:00 s@x,c,t' }, { id: 'c' }))).toEqual(
      [],
    );
    expect(ids(chosen({ ...cancel, id: 'b', references: 'a' }, { id: 'a' }, { id: 'other' }))).toEqual(['other']);
    expect(ids(chosen({ id: 'a' }, { ...cancel, id: 'a' }))).toEqual([]);
  });

  it('同一個編號後來又發布，就再列；測試的取消不算數', () => {
    const cancel = { id: 'a', msgType: 'Cancel', updated: '2026-11-22T10:00:00+08:00' };
    expect(ids(chosen({ id: 'a', updated: '2026-11-22T11:00:00+08:00' }, cancel))).toEqual(['a']);
    expect(ids(chosen({ id: 'a', updated: '2026-11-22T09:00:00+08:00' }, cancel))).toEqual([]);
    expect(ids(chosen({ id: 'a', updated: '2026-11-22T09:00:00+08:00' }, { ...cancel, status: 'Test' }))).toEqual(['a']);
  });

  it('更新的那一則壞了，舊的還在', () => {
    const update = { id: 'b', msgType: 'Update', references: 's,a,t' };
    expect(ids(chosen({ id: 'a' }, update))).toEqual(['b']);
    expect(ids(chosen({ id: 'a' }, { ...update, expires: '？' }))).toEqual(['a']);
  });

  it('同一個編號兩次，只列最後一次', () => {
    const found = chosen({ title: '甲', updated: '2026-11-22T11:00:00+08:00' }, { title: '乙', updated: '2026-11-22T10:00:00+08:00' });
    expect(found.warnings.map(({ title }) => title)).toEqual(['甲']);
    expect(found.left.older).toBe(1);
  });

  it('只連到政府的網頁，不連 CAP 檔和別的地方', () => {
    const page = (link: unknown) => chosen({ link }).warnings[0]!.page;
    const href = (address: string) => page({ '@href': address });
    expect(href('https://a.gov.tw/x')).toBe('https://a.gov.tw/x');
    expect(page([{ '@href': 'https://a.gov.tw/x.cap' }, { '@href': 'https://a.gov.tw/x' }])).toBe('https://a.gov.tw/x');
    for (const bad of [
      'http://a.gov.tw/x',
      'https://a.gov.tw.example.org/',
      'https://agov.tw/',
      'javascript:alert(1)',
      'https://a.gov.tw/x.CAP',
      '',
    ]) {
      expect(href(bad)).toBeUndefined();
    }
    expect(page(undefined)).toBeUndefined();
  });

  it('太長的字截短，說得出被截了', () => {
    const { title, summary } = chosen({ title: '雨'.repeat(500), summary: '水'.repeat(5000) }).warnings[0]!;
    expect([[...title].length, [...summary].length, title.at(-1), summary.at(-1)]).toEqual([80, 400, '…', '…']);
  });
});

describe('是不是給本市的', () => {
  it.each([
    ['高雄市山區有豪雨', '高雄市', true],
    ['高雄、屏東地區有豪雨', '高雄市', true],
    ['台南市淹水', '臺南市', true],
    ['臺南市淹水', '台南市', true],
    ['宜蘭、花蓮地區有豪雨', '高雄市', false],
    ['屏東縣:明天停止上班', '高雄市', false],
    ['沿海各地請注意長浪', '高雄市', true],
    ['', '高雄市', true],
  ])('「%s」給 %s：%s', (words, city, expected) => {
    expect(concerns(words, city)).toBe(expected);
  });

  it('地區也可以寫在 area', () => {
    const silent = { summary: { '#text': '請注意。' } };
    expect(chosen({ ...silent, area: [{ areaDesc: '花蓮縣' }, { areaDesc: '宜蘭縣' }] }).left.elsewhere).toBe(1);
    expect(ids(chosen({ ...silent, area: '花蓮縣、南風市' }))).toEqual(['rain-1']);
  });

  it('本市自己的清單，不再挑', () => {
    expect(ids(select('many.json', { ownFeed: true }))).toContain('fog-hualien');
  });
});

describe('變成純文字', () => {
  it.each([
    ['<p>甲</p><p>乙&amp;丙</p>', '甲 乙&丙'],
    ['&lt;b&gt;大雨&lt;/b&gt;', '大雨'],
    ['<![CDATA[<i>大雨</i>]]>', '大雨'],
    ['大雨<script>alert(1)</script>特報', '大雨特報'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;大雨', '大雨'],
    ['雨量<80mm、風>7級', '雨量<80mm、風>7級'],
    ['大\u202e雨\u200b\u0007\n特報', '大雨 特報'],
    ['甲<br>乙<br/>丙', '甲 乙 丙'],
    ['&#38632;&#x96E8;&nbsp;!', '雨雨 !'],
  ])('%j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });
});

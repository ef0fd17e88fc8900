import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { alike, otherPages } from '../../../src/gate/faces/alike.ts';
import { github } from '../../../src/gate/faces/github.ts';
import { json } from '../../../src/gate/faces/json.ts';
import { junit } from '../../../src/gate/faces/junit.ts';
import { markdown } from '../../../src/gate/faces/markdown.ts';
import { HALF_ISSUE, md } from '../../../src/gate/faces/markdownLines.ts';
import { terminal } from '../../../src/gate/faces/terminal.ts';
import { AWKWARD, clean, report } from './facesReport.ts';

const names = new Map([
  ['civil', '民政課'],
  ['social', '社會課'],
  ['works', '工務課'],
]);
/** Characters that act in a terminal or a log instead of being read. */
const ACTING = /[\p{Cc}\u202e]/u;
const texts = {
  terminal: terminal(report),
  all: terminal(report, { all: true }),
  github: github(report),
  junit: junit(report),
  markdown: markdown(report, names),
};

describe('每一種報告', () => {
  it.each([
    ['終端機', texts.terminal],
    ['終端機，全部', texts.all],
    ['GitHub', texts.github],
    ['JUnit', texts.junit],
    ['Markdown', texts.markdown],
    ['JSON（三百頁只留頭尾）', json({ ...report, findings: report.findings.filter((_, index) => index < 2 || index > 300) })],
    ['沒有問題的終端機', terminal(clean)],
    ['沒有問題的 GitHub', github(clean)],
    ['沒有問題的 JUnit', junit(clean)],
    ['沒有問題的 Markdown', markdown(clean)],
  ])('%s：全文', (_name, text) => {
    expect(text).toMatchSnapshot();
  });

  it.each(Object.entries(texts))('%s：每一行都印得出來，內容裡的換行和控制字元起不了作用', (_name, text) => {
    expect(text.split('\n').filter((line) => ACTING.test(line))).toEqual([]);
    expect(text.isWellFormed()).toBe(true);
  });

  it('發現的順序不影響任何一種報告', () => {
    const turned = { ...report, findings: report.findings.toReversed() };
    expect([terminal(turned), github(turned), junit(turned), markdown(turned, names), json(turned)]).toEqual([
      texts.terminal,
      texts.github,
      texts.junit,
      texts.markdown,
      json(report),
    ]);
  });
});

describe('一樣的發現', () => {
  const [label] = alike(report.findings).filter(({ rule, source }) => rule === 'links/label' && !source);

  it('只差在哪一頁的，說一次，其餘的頁算出來', () => {
    expect(label?.places).toHaveLength(301);
    expect(otherPages(label!, 3)).toBe('另外 298 頁也有');
    expect(texts.terminal.match(/鏈結文字「更多」/gu)).toHaveLength(1);
    expect(texts.terminal).toContain('另外 300 頁也有');
  });

  it('同一頁出現兩次，只算一頁', () => {
    const twice = [1, 2].map((line) => ({ rule: 'a/b', severity: 'warns' as const, place: { url: '/x/', line }, what: '甲', todo: '乙' }));
    expect(otherPages(alike(twice)[0]!, 1)).toBe('');
  });

  it.each([
    ['輕重', { severity: 'stops' as const }],
    ['規則', { rule: 'a/c' }],
    ['問題', { what: '丙' }],
    ['做法', { todo: '丙' }],
    ['那一行', { source: { file: 'x.md', line: 2, field: '', section: 'civil' } }],
    ['欄位', { source: { file: 'x.md', line: 1, field: '標題', section: 'civil' } }],
  ])('%s不同，就是兩件事', (_name, other) => {
    const one = {
      rule: 'a/b',
      severity: 'warns' as const,
      source: { file: 'x.md', line: 1, field: '', section: 'civil' },
      what: '甲',
      todo: '乙',
    };
    expect(alike([one, { ...one, ...other }])).toHaveLength(2);
    expect(alike([one, { ...one }])).toHaveLength(1);
  });
});

describe('終端機', () => {
  it('先說擋下的，依檔案和行；最後一句是總數', () => {
    const stops = texts.terminal.slice(0, texts.terminal.indexOf('提醒（不擋）'));
    expect([...stops.matchAll(/^✗ (.+)$/gmu)].map(([, where]) => where)).toEqual([
      'faqs/a.md 第 2 行',
      ...Array.from({ length: 12 }, (_, index) => `services/z.md 第 ${19 + index} 行`),
      '/a,b/:2（320 px）',
    ]);
    expect(texts.terminal.split('\n').slice(-2)).toEqual(['擋下 14 個問題，在 2 個檔案；提醒 5 則。', '看了 492 頁、431 筆內容。']);
    expect(terminal(clean)).toBe('沒有擋下的問題；提醒 0 則。\n看了 492 頁、431 筆內容。');
  });

  it('提醒只舉三個例子，要全部就全部', () => {
    const five = Array.from({ length: 5 }, (_, index) => ({
      rule: 'links/label',
      severity: 'warns' as const,
      place: { url: '/x/' },
      what: `第 ${index} 個。`,
      todo: '改。',
    }));
    const short = terminal({ ...report, findings: five });
    expect(short.match(/第 \d 個/gu)).toHaveLength(3);
    expect(short).toContain('另外 2 則');
    expect(terminal({ ...report, findings: five }, { all: true }).match(/第 \d 個。怎麼改：改。/gu)).toHaveLength(5);
  });
});

describe('GitHub', () => {
  // What the runner does with a line: https://docs.github.com/actions/reference/workflow-commands-for-github-actions and @actions/core.
  const read = (line: string) => {
    const [, name, properties, message] = /^::(\w+) ([^:]*)::(.*)$/u.exec(line)!;
    const plain = (text: string) =>
      text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
    const pairs = properties!.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), plain(pair.slice(pair.indexOf('=') + 1))]);
    return { name, message: plain(message!), ...(Object.fromEntries(pairs) as { file?: string; line?: string; title: string }) };
  };
  const commands = texts.github.split('\n').map(read);

  it('每一行是一個指令，讀得回原來的檔案、行和字', () => {
    expect(commands.find(({ file }) => file === 'content/faqs/a:b,c.md')).toMatchObject({ name: 'warning', line: '3' });
    expect(commands.find(({ file }) => file === 'content/faqs/a:b,c.md')!.message).toContain('::error::100%, a:b ]]>');
  });

  it('擋下的在前，每種最多十個，最後一則說出還有幾個', () => {
    expect(commands.map(({ name }) => name)).toEqual([...Array<string>(10).fill('error'), ...Array<string>(5).fill('warning'), 'notice']);
    expect(commands.at(-1)!.message).toBe('擋下 14 個問題，在 2 個檔案；提醒 5 則。另外 4 則沒有顯示在這裡，完整清單在執行紀錄。');
  });

  it('內容資料夾在別的地方，檔案就寫在那裡', () => {
    expect(github(report, 'tests/office')).toContain('file=tests/office/faqs/a.md,');
  });
});

describe('JUnit', () => {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'testcase' });
  interface Case {
    '@_classname': string;
    '@_name': string;
    failure?: { '#text': string };
    'system-out'?: string;
  }
  const suite = (text: string) =>
    (parser.parse(text) as { testsuites: { testsuite: Record<string, string> & { testcase: Case[] } } }).testsuites.testsuite;

  it('是合格的 XML，每條規則一個案例，擋下的才算失敗', () => {
    expect(() => parser.parse(texts.junit, true)).not.toThrow();
    expect(() => parser.parse(texts.junit.replace('</testsuite>', ''), true)).toThrow();
    const { testcase, ...head } = suite(texts.junit);
    expect(head).toMatchObject({ '@_tests': '7', '@_failures': '2' });
    expect(testcase.filter(({ failure }) => failure).map((one) => one['@_classname'])).toEqual(['documents.text', 'markup.valid']);
    expect(testcase.find((one) => one['@_classname'] === 'links.label')!['system-out']).toContain('另外 300 頁也有');
    expect(testcase[1]!.failure!['#text']).toContain('<img src=x onerror="a">');
  });

  it('沒有問題，每個案例都通過', () => {
    expect(suite(junit(clean)).testcase.filter((one) => 'failure' in one || 'system-out' in one)).toEqual([]);
    expect(suite(junit(clean)).testcase).toHaveLength(report.rules.length);
  });
});

describe('Markdown', () => {
  it('依課室的順序，沒有課室的放在網站程式', () => {
    expect([...texts.markdown.matchAll(/^## (.+)$/gmu)].map(([, name]) => name)).toEqual([
      '民政課（3）',
      '社會課（12）',
      '網站程式（3）',
      '還沒檢視、還沒證實的（1）',
    ]);
  });

  it('內容裡的記號不會變成標籤、叫人或連到別的議題', () => {
    expect(texts.markdown).not.toMatch(/(?<!\\)<(?!!-- -->)|@(?!<!-- -->)|(?<!#|^)#(?!#|<!-- -->| )/mu);
  });

  it('太長就停在議題放得下的地方，說出還有幾則', () => {
    const findings = Array.from({ length: 5000 }, (_, index) => ({ ...report.findings.at(-1)!, what: `第 ${index} 個問題。` }));
    const text = markdown({ ...report, findings }, names);
    expect(text.length).toBeLessThan(HALF_ISSUE + 10);
    const told = text.match(/個問題。/gu)!.length;
    expect(text).toContain(`另外 ${5000 - told} 則寫不下`);
  });

  it('還沒檢視和還沒證實的只說各課室幾則，再多也擠不掉要處理的', () => {
    const standing = (rule: string, section: string, count: number) =>
      Array.from({ length: count }, (_, index) => ({
        rule: `freshness/${rule}`,
        severity: 'warns' as const,
        source: { file: `services/${rule}-${section}-${index}.md`, line: 3, field: '檢視日期', section },
        what: `「第 ${index} 件事」還沒有課室檢視過。`,
        todo: '請負責的課室把內容從頭到尾核對一次。',
      }));
    const overdue = { ...standing('overdue', 'works', 1)[0]!, what: '「路燈」最晚在上個月就該再檢視。' };
    const findings = [
      ...standing('never-reviewed', 'civil', 700),
      ...standing('never-reviewed', 'works', 100),
      ...standing('unconfirmed', 'civil', 26),
      overdue,
    ];
    const text = markdown({ ...report, findings }, names);
    expect(text).toContain(
      '## 還沒檢視、還沒證實的（826）\n\n這裡只算數量，每一則看網站的 /report/。\n- 民政課：還沒檢視 700 則、還沒證實 26 則\n- 工務課：還沒檢視 100 則\n',
    );
    expect(text).toContain('「路燈」最晚在上個月就該再檢視。');
    expect(text.match(/^- /gmu)).toHaveLength(3);
  });

  it('議題是公開的：不把個人資料再寫一次', () => {
    expect(markdown(report, names)).not.toContain('祕密');
  });

  it.each([
    ['看「https://a.gov.tw/a_b/#x」。', '看「`https://a.gov.tw/a_b/#x`」。'],
    ['@all 看 https://a.gov.tw/@b', '@<!-- -->all 看 `https://a.gov.tw/@b`'],
    ['https://a.gov.tw/?q=`@all`', '`https://a.gov.tw/?q=`\\`@<!-- -->all\\`'],
  ])('網址照原樣，其餘不起作用：%s', (text, written) => {
    expect(md(text)).toBe(written);
  });
});

describe('JSON', () => {
  it('讀得回來：字一個不少，地點都在，總數相符', () => {
    const read = JSON.parse(json(report)) as { counts: { stops: number; warns: number }; findings: { what: string; places: unknown[] }[] };
    expect(read.counts).toEqual({ stops: 14, warns: 5 });
    expect(read.findings.flatMap(({ places }) => places)).toHaveLength(report.findings.filter(({ place }) => place).length);
    expect(read.findings.map(({ what }) => what)).toContain(AWKWARD);
  });
});

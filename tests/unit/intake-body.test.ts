import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { markdownFaults } from '../../src/intake/body/markdown.ts';
import { mdxFaults } from '../../src/intake/body/mdx.ts';

const whats = (faults: { what: string }[]) => faults.map(({ what }) => what);

/** Texts of whoever wants to bring code in, and texts that only look like it. */
const attempts = [
  '<script>alert(1)</script>',
  '<script\n>alert(1)</script\n>',
  'a <b>x</b>',
  '<a\nhref="javascript:alert(1)">x</a>',
  '- [ ] <b>x',
  '| a | b |\n|---|---|\n| ` | <img src=x onerror=alert(1)> ` |',
  '註[^1]\n\n[^1]: <b>',
  '[^"><img src=x onerror=1>]: x\n\n[^"><img src=x onerror=1>]',
  'http://a.example/<script>',
  'www.a.example/"onmouseover=alert(1)',
  '![a](x"onerror="alert(1))',
  '![<b>](/x)',
  '[a](<javascript:alert(1)>)',
  '[a]( javascript&colon;alert(1))',
  '[a][b]\n\n[b]: java&#x0A;script:alert(1)',
  '<javascript:alert(1)>',
  '| a |\n|-|\n| [x](javascript:alert`1`) |',
  '[x](/a "t\\"><img src=x>")',
  '```js {onload=1}"><img src=x>\nconst a\n```',
  '~~~\n<b>\n~~~',
  '    <b>',
  '`<b>` \\<b>',
  '# h {onclick=alert(1)}',
  ':::x{onclick=1}\ny\n:::',
  '<svg/onload=alert(1)>',
  '<?php ?>',
  '<![CDATA[x]]>',
  '~<b>~',
  '$<b>$',
];

describe('內文不能帶進程式', () => {
  it.each(attempts)('網站用的 Markdown 讀成危險的東西時，檢查一定攔下來：%j', (text) => {
    const { html } = markdownToHtml(text, { features: { gfm: true, smartPunctuation: true } });
    const outside = html.replaceAll(/"[^"]*"/gu, '""');
    const dangerous =
      /<(?:script|img src=x|b\b|iframe|svg|\?|!)|\son[a-z]+=|<a\n/iu.test(outside) || /(?:href|src)="\s*(?:java|data|\/\/)/iu.test(html);
    if (dangerous) expect(markdownFaults(text)).not.toEqual([]);
    else expect(html).not.toMatch(/<script|<img[^>]*\sonerror="?alert/iu);
  });

  it('一般的內文都不報告', () => {
    const plain = [
      '## 標題\n\n1. 一\n2. 二\n\n- **粗**和*斜*\n\n> 引用',
      '5 < 6，a<b，3>2，《書》，<>，&lt;b&gt;，`<b>`，\\<b>',
      '[本站](/visit/#parking)、[外面](https://www.example.org/?a=1&b=2)、[電話](tel:02-20000001)、[信](mailto:a@example.org)、[這頁](#x)',
      '![海](/files/sea.png)',
      'https://www.example.org/ 和 www.example.org',
      '| 一 | 二 |\n|---|---|\n| 三 | 四 |',
      '~~刪~~ 註[^1]\n\n[^1]: 說明。',
      '```\n<script>alert(1)</script>\n```',
      '時間：08:00；比例 1:2；javascript: 是一種寫法',
    ];
    expect(plain.flatMap((text) => markdownFaults(text))).toEqual([]);
  });

  it('說出是哪一行、寫了什麼', () => {
    expect(markdownFaults('一\n\n二 <i>三</i>\n\n[四](vbscript:x)')).toMatchObject([
      { line: 3, what: '內文裡有網頁原始碼「<i>」。' },
      { line: 5, what: '連結「vbscript:x」用「vbscript:」開頭，這種網址不可以用。' },
    ]);
  });

  it.each([
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'file:///etc/passwd',
    'blob:x',
    '/\\evil.example',
    '\\\\evil.example',
  ])('瀏覽器看得懂的怪寫法也攔：%j', (address) => {
    expect(markdownFaults(`[x](<${address.replaceAll('\\', '\\\\')}>)`)).toHaveLength(1);
  });

  it.each(['https://www.example.org/a.png', '//www.example.org/a.png', 'data:image/png;base64,AA', 'sea.png', 'javascript:1'])(
    '圖片只能是本站的：%s',
    (address) => {
      expect(whats(markdownFaults(`![海](${address})`))).toEqual([`圖片「${address}」不在本站。`]);
    },
  );
});

describe('主題專區的 MDX 只能用准許的區塊', () => {
  const allowed = new Set(['Notice', 'Phone']);

  it('准許的區塊、文字、連結、表格都可以', () => {
    const text =
      '## 標題\n\n<Notice title="注意">\n\n內文[連結](/visit/) 5 \\< 6 \\{x}\n\n</Notice>\n\n請打 <Phone number="1999" />\n\n| 一 |\n|---|\n| 二 |';
    expect(mdxFaults(text, allowed)).toEqual([]);
  });

  it.each([
    ['import x from "y"', '內文裡有程式「import x from "y"」。'],
    ['export const a = 1', '內文裡有程式「export const a = 1」。'],
    ['{fetch("https://x.example")}', '內文裡有程式「{fetch("https://x.example")}」。'],
    ['字 {process.env} 字', '內文裡有程式「{process.env}」。'],
    ['<script>alert(1)</script>', '「<script>」不是可以用的區塊。'],
    ['<img src="x" onerror="alert(1)" />', '「<img>」不是可以用的區塊。'],
    ['<Notices />', '「<Notices>」不是可以用的區塊。'],
    ['<>字</>', '「<>」不是可以用的區塊。'],
    ['<Notice.Sub />', '「<Notice.Sub>」不是可以用的區塊。'],
    ['<Notice onClick="x" />', '「<Notice>」有不可以用的屬性「onClick」。'],
    ['<Notice style="x" />', '「<Notice>」有不可以用的屬性「style」。'],
    ['<Notice set:html="x" />', '「<Notice>」有不可以用的屬性「set:html」。'],
    ['<Notice client:load />', '「<Notice>」有不可以用的屬性「client:load」。'],
    ['<Notice dangerouslySetInnerHTML="x" />', '「<Notice>」有不可以用的屬性「dangerouslySetInnerHTML」。'],
    ['<Notice title={x} />', '「<Notice>」的屬性「title」是程式「{x}」。'],
    ['<Notice {...x} />', '「<Notice>」裡有程式「{...x}」。'],
    ['<Notice href="javascript:x" />', '連結「javascript:x」用「javascript:」開頭，這種網址不可以用。'],
    ['<Notice src="https://x.example/a.png" />', '圖片「https://x.example/a.png」不在本站。'],
    ['[x](javascript:x)', '連結「javascript:x」用「javascript:」開頭，這種網址不可以用。'],
    ['<Notice>', '「<Notice>」的開頭和結尾對不上。'],
    ['a { b', '這一行的「<」「{」或區塊寫法讀不懂。'],
  ])('%s', (text, what) => {
    expect(mdxFaults(`第一行\n\n${text}\n`, allowed)).toMatchObject([{ line: 3, what }]);
  });

  it('告訴職員可以用哪些區塊', () => {
    expect(mdxFaults('<Bad />', allowed)[0]!.todo).toContain('可以用的區塊有：Notice、Phone。');
    expect(mdxFaults('<Bad />', new Set())[0]!.todo).toContain('這裡不能用區塊');
  });
});

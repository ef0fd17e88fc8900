import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { linkText } from '../../../src/gate/documents/linkText.ts';
import { sizeSaid, statesSize } from '../../../src/gate/documents/size.ts';
import type { JudgedOffice } from '../../../src/gate/office.ts';
import type { BuiltSite } from '../../../src/gate/site.ts';
import { docx, odt, pdf } from './documentsMade.ts';

const long = (bytes: Buffer, length: number) =>
  Buffer.concat([bytes.subarray(0, -6), Buffer.alloc(length - bytes.length, ' '), bytes.subarray(-6)]);
const files: Record<string, Buffer> = {
  '/files/form.odt': long(odt(), 12_400),
  '/files/plan.pdf': long(pdf(), 1_500_000),
  '/files/old.odt': docx(),
  '/files/表.odt': long(odt(), 12_400),
  '/services/boat/checklist.odt': long(odt(), 12_400),
  '/notices/feed.xml': Buffer.from('<feed/>'),
};

/** What is said of the links of a page. */
async function todos(body: string, lang = 'zh-Hant-TW'): Promise<string[]> {
  const html = `<html lang="${lang}"><body>${body}</body></html>`;
  const page = { url: '/x/', html, $: load(html, { sourceCodeLocationInfo: true }) };
  const site: BuiltSite = {
    folder: '',
    address: 'https://haijia.example',
    pages: [page],
    files: new Set(Object.keys(files)),
    read: (file) => files[file]!,
  };
  return (await linkText.check(site, {} as JudgedOffice)).map(({ todo }) => todo);
}

describe('下載連結的文字', () => {
  it.each([
    ['全形括號', '<a href="/files/form.odt">申請書（ODT，12 KB）</a>'],
    ['半形、沒有空格', '<a href="/files/form.odt">申請書(ODT,12KB)</a>'],
    ['有小數', '<a href="/files/form.odt">申請書（ODT，12.1 KB）</a>'],
    ['用 1000 算', '<a href="/files/form.odt">申請書（ODT，12.4 KB）</a>'],
    ['用 MB', '<a href="/files/plan.pdf">計畫（PDF，1.4 MB）</a>'],
    ['裡面有標記', '<a href="/files/form.odt"><b>申請書</b>（<abbr>ODT</abbr>，<span>12 KB</span>）</a>'],
    ['完整的網址', '<a href="https://haijia.example/files/form.odt">申請書（ODT，12 KB）</a>'],
    ['網站自己做的', '<a href="/services/boat/checklist.odt">應備文件表（ODT，12 KB）</a>'],
    ['不是文件的檔案', '<a href="/notices/feed.xml">公告的訂閱</a>'],
    ['別的網站', '<a href="https://example.org/files/form.odt">申請書</a>'],
    ['不存在的檔案，由連結的規則說', '<a href="/files/ghost.odt">申請書</a>'],
    ['不是文件的檔案，由格式的規則說', '<a href="/files/old.odt">申請書</a>'],
    ['不是連結', '<p>/files/form.odt</p>'],
  ])('%s，可以', async (_name, body) => {
    expect(await todos(body)).toEqual([]);
  });

  it.each([
    ['什麼都沒寫', '<a href="/files/form.odt">申請書</a>', '申請書（ODT，12 KB）'],
    ['只寫類型', '<a href="/files/form.odt">申請書（ODT）</a>', '申請書（ODT，12 KB）'],
    ['只寫大小', '<a href="/files/form.odt">申請書（12 KB）</a>', '申請書（ODT，12 KB）'],
    ['類型不對', '<a href="/files/form.odt">申請書（PDF，12 KB）</a>', '申請書（ODT，12 KB）'],
    ['大小不對', '<a href="/files/form.odt">申請書（ODT，120 KB）</a>', '申請書（ODT，12 KB）'],
    ['單位不對', '<a href="/files/plan.pdf">計畫（PDF，1.4 KB）</a>', '計畫（PDF，1.4 MB）'],
    ['完整的網址', '<a href="https://haijia.example/files/form.odt">申請書</a>', '申請書（ODT，12 KB）'],
    ['網址有中文', '<a href="/files/%E8%A1%A8.odt">表</a>', '表（ODT，12 KB）'],
    ['網站自己做的', '<a href="/services/boat/checklist.odt">應備文件表</a>', '應備文件表（ODT，12 KB）'],
    ['網址後面有別的', '<a href="/files/form.odt?x#y">申請書</a>', '申請書（ODT，12 KB）'],
  ])('%s，說出要寫什麼', async (_name, body, words) => {
    expect(await todos(body)).toEqual([`把連結的文字改成「${words}」。`]);
  });

  it('英文頁用英文的寫法', async () => {
    expect(await todos('<a href="/files/form.odt">Form (ODT, 12 KB)</a>', 'en')).toEqual([]);
    expect(await todos('<a href="/files/form.odt">Form</a>', 'en')).toEqual(['把連結的文字改成「Form (ODT, 12 KB)」。']);
  });
});

describe('檔案大小', () => {
  it.each([
    [1, '1 KB'],
    [1500, '1 KB'],
    [1536, '2 KB'],
    [1024 * 1023, '1023 KB'],
    [1024 * 1024, '1.0 MB'],
    [12_345_678, '11.8 MB'],
  ])('%i 位元組寫成「%s」，自己寫的自己認得', (bytes, words) => {
    expect(sizeSaid(bytes)).toBe(words);
    expect(statesSize(words, bytes)).toBe(true);
  });
});

import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { documentsRules } from '../../../src/gate/documents/index.ts';
import { proposedName } from '../../../src/gate/documents/fileName.ts';
import { linked } from '../../../src/gate/documents/linked.ts';
import { judgeContent } from '../../../src/gate/judge.ts';
import { judgedOffice } from '../../../src/gate/office.ts';
import { OFFICE } from '../../support/officeWith.ts';
import { docx, jpeg, madeOffice, odfMembers, odt, pdf, png, webp, xls, zip } from './documentsMade.ts';

/** Rules that find something wrong with one attachment, and what they say. */
async function found(file: string, bytes: Buffer, body = `- [檔案](/${file})`) {
  return (await judgeContent(madeOffice(body, { [file]: bytes }), documentsRules)).findings.map(({ rule, what, todo }) => ({
    rule,
    what,
    todo,
  }));
}
const rules = async (file: string, bytes: Buffer, body?: string) => (await found(file, bytes, body)).map(({ rule }) => rule);

describe('給民眾下載的檔案，好的', () => {
  const media = (kind: string) => ({ media: `application/vnd.oasis.opendocument.${kind}` });
  it.each([
    ['ODT', 'files/form.odt', odt()],
    ['ODT 範本', 'files/form.ott', odt(media('text-template'))],
    ['ODS', 'files/form.ods', odt(media('spreadsheet'))],
    ['ODP', 'files/form.odp', odt(media('presentation'))],
    ['ODG', 'files/form.odg', odt(media('graphics'))],
    ['語言寫在預設樣式', 'files/form.odt', odt({ language: '', styleLanguage: 'zh' })],
    ['空的巨集清單', 'files/form.odt', odt({ more: { 'Basic/script-lc.xml': '<a/>', 'Basic/Standard/script-lb.xml': '<a/>' } })],
    ['PDF', 'files/form.pdf', pdf()],
    ['PDF 有一頁空白', 'files/form.pdf', pdf({ pages: ['說明', ''] })],
    ['PDF 打開時停在第一頁', 'files/form.pdf', pdf({ catalog: '/OpenAction[10 0 R/XYZ null null 0]' })],
    ['LibreOffice 存的 ODT', 'files/a.odt', readFileSync('tests/fixtures/office/files/lantern-loan.odt')],
    ['LibreOffice 匯出的 PDF', 'files/a.pdf', readFileSync('tests/fixtures/office/files/lantern-loan.pdf')],
    ['在子資料夾', 'files/forms/2026/form-1.v2.odt', odt()],
  ])('%s', async (_name, file, bytes) => {
    expect(await rules(file, bytes)).toEqual([]);
  });

  it('公所的圖不歸這裡管', async () => {
    expect(await rules('brand/Photo 1.jpg', jpeg({ position: false }))).toEqual([]);
  });
});

describe('看內容，不看副檔名', () => {
  it.each([
    ['Word', docx(), 'Word 檔'],
    ['舊的 Excel', xls(), 'Excel 檔'],
    ['新的 Excel', zip({ '[Content_Types].xml': new Uint8Array(), 'xl/workbook.xml': new Uint8Array() }), 'Excel 檔'],
    ['PowerPoint', zip({ '[Content_Types].xml': new Uint8Array(), 'ppt/presentation.xml': new Uint8Array() }), 'PowerPoint 檔'],
    ['RTF', Buffer.from('{\\rtf1 x}'), 'Word 檔'],
    ['PNG', png(), '圖片'],
    ['JPEG', jpeg({ position: false }), '圖片'],
    ['WebP', webp({ position: false }), '圖片'],
    ['純文字', Buffer.from('申請書'), '純文字或網頁檔'],
    ['空的', Buffer.alloc(0), '空的檔案'],
    ['別的壓縮檔', zip({ 'a.txt': new Uint8Array([1]) }), '這裡不收的檔案'],
    ['電子書', zip({ mimetype: [Buffer.from('application/epub+zip'), { level: 0 }] }), '這裡不收的檔案'],
    ['程式', Buffer.from('4d5a9000030000000400', 'hex'), '這裡不收的檔案'],
  ])('%s，叫做 .odt 也不收', async (_name, bytes, words) => {
    const [first, ...others] = await found('files/form.odt', bytes);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ rule: 'documents/format', what: expect.stringContaining(words) as string });
  });

  it.each([
    ['files/form.pdf', odt(), '「form.odt」'],
    ['files/form.odt', pdf(), '「form.pdf」'],
    ['files/form.ods', odt(), '「form.odt」'],
    ['files/form.doc', odt(), '「form.odt」'],
    ['files/form', odt(), '「form.odt」'],
  ])('%s 的副檔名不對，說出對的檔名', async (file, bytes, name) => {
    expect(await found(file, bytes)).toEqual([
      { rule: 'documents/extension', what: expect.any(String) as string, todo: expect.stringContaining(name) as string },
    ]);
  });
});

describe('壞掉的檔案只說壞掉', () => {
  const flipped = () => {
    const bytes = zip({ ...odfMembers({ title: '', language: '' }), 'content.xml': [Buffer.from('x'.repeat(50)), { level: 0 }] });
    bytes[bytes.indexOf('xxxxxxxx') + 4] = 0x79;
    return bytes;
  };
  const { mimetype, ...others } = odfMembers();
  it.each([
    ['ODT 少了後面一段', 'files/a.odt', odt({ title: '' }).subarray(0, 900)],
    ['ODT 有一個位元變了', 'files/a.odt', flipped()],
    ['ODT 的 mimetype 不在最前面', 'files/a.odt', zip({ ...others, mimetype: mimetype! })],
    ['ODT 沒有 manifest', 'files/a.odt', odt({ without: ['META-INF/manifest.xml'] })],
    ['ODT 沒有內文', 'files/a.odt', odt({ without: ['content.xml'] })],
    ['ODT 的 XML 只寫到一半', 'files/a.odt', odt({ title: '', more: { 'styles.xml': '<?xml version="1.0"?><a><b></b>' } })],
    ['PDF 少了後面一段', 'files/a.pdf', pdf({ title: '', tagged: false }).subarray(0, 700)],
    ['PDF 只有頭尾', 'files/a.pdf', Buffer.from('%PDF-1.7\nnothing\n%%EOF\n')],
  ])('%s', async (_name, file, bytes) => {
    expect(await rules(file, bytes)).toEqual(['documents/damaged']);
  });
});

describe('一個問題說一次，幾個問題都要說', () => {
  it.each([
    ['加密的 ODT', 'files/a.odt', odt({ title: '', manifest: '<manifest:encryption-data/>' }), ['documents/encrypted']],
    ['要密碼的 PDF', 'files/a.pdf', pdf({ password: 'closed' }), ['documents/encrypted']],
    ['不能複製的 PDF', 'files/a.pdf', pdf({ password: 'open', tagged: false }), ['documents/encrypted']],
    ['有巨集的 ODT', 'files/a.odt', odt({ more: { 'Basic/Standard/Module1.xml': '<a/>' } }), ['documents/active']],
    ['有 Python 巨集的 ODT', 'files/a.odt', odt({ more: { 'Scripts/python/a.py': 'x' } }), ['documents/active']],
    ['有事件的 ODT', 'files/a.odt', odt({ body: '<script:event-listener script:event-name="x"/>' }), ['documents/active']],
    ['有 JavaScript 的 PDF', 'files/a.pdf', pdf({ catalog: '/OpenAction<</S/JavaScript/JS(x)>>' }), ['documents/active']],
    ['打開就列印的 PDF', 'files/a.pdf', pdf({ catalog: '/OpenAction<</S/Named/N/Print>>' }), ['documents/active']],
    ['會開程式的 PDF', 'files/a.pdf', pdf({ objects: ['<</S/Launch/F(a.exe)>>'] }), ['documents/active']],
    ['沒有標題和語言的 ODT', 'files/a.odt', odt({ title: '', language: '' }), ['documents/title', 'documents/language']],
    ['語言寫「無」', 'files/a.odt', odt({ language: '', styleLanguage: 'none' }), ['documents/language']],
    ['掃描的', 'files/a.pdf', pdf({ pages: [null], title: '' }), ['documents/title', 'documents/text-layer']],
    ['什麼都沒有的 PDF', 'files/a.pdf', pdf({ pages: [''] }), ['documents/text-layer']],
    ['沒有標記的 PDF', 'files/a.pdf', pdf({ tagged: false }), ['documents/tagged']],
  ])('%s', async (_name, file, bytes, expected) => {
    expect(await rules(file, bytes)).toEqual(expected);
  });

  it('壓縮起來的動作也找得到', async () => {
    const packed = deflateSync('20 0 <</S/Launch/F(a.exe)>>').toString('latin1');
    const object = `<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length ${packed.length}>>stream\n${packed}\nendstream`;
    expect(await rules('files/a.pdf', pdf({ objects: [object] }))).toEqual(['documents/active']);
  });

  it('掃描的頁說出是第幾頁', async () => {
    const [fault] = await found('files/a.pdf', pdf({ pages: ['說明', null, '說明', null] }));
    expect(fault!.what).toContain('第 2、4 頁沒有文字');
  });
});

describe('檔案要有地方連過去', () => {
  it.each([
    ['有中文的網址', 'files/表.odt', '[表](/files/%E8%A1%A8.odt)', ['documents/file-name']],
    ['用角括號寫的網址', 'files/a b.odt', '[表](</files/a b.odt>)', ['documents/file-name']],
    ['完整的網址', 'files/a.odt', '[表](https://haijia.example/files/a.odt#2)', []],
    ['句子最後', 'files/a.odt', '見 /files/a.odt.', []],
    ['連到名字更長的檔案', 'files/a.odt', '[表](/files/a.odt2)', ['documents/linked']],
    ['連到別的資料夾', 'files/a.odt', '[表](/files/b/a.odt)', ['documents/linked']],
    ['沒有連', 'files/a.odt', '沒有連結。', ['documents/linked']],
  ])('%s', async (_name, file, body, expected) => {
    expect(await rules(file, odt(), body)).toEqual(expected);
  });
});

describe('檔案也可以由欄位提供', () => {
  it('虛構的公所，每個檔案都有地方連過去，有的只寫在附件欄位裡', async () => {
    const office = judgedOffice(OFFICE, '2026-11-22');
    expect(await linked.check(office)).toEqual([]);
    const bodies = office.entries.map((entry) => ({ ...entry, raw: { ...entry.raw, data: {} } }));
    const lost = await linked.check({ ...office, entries: bodies });
    expect(lost.map(({ file }) => file)).toContain('files/final-accounts-114.ods');
  });
});

describe('檔名', () => {
  it.each([
    'files/Form.odt',
    'files/form_1.odt',
    'files/form 1.odt',
    'files/申請書.odt',
    'files/form--1.odt',
    'files/Forms/a.odt',
    'files/a.ODT',
  ])('%s 不行', async (file) => {
    expect(await rules(file, odt(), `<${encodeURI(`/${file}`)}>`)).toEqual(['documents/file-name']);
  });

  it.each([
    ['Form A_1.ODT', 'form-a-1.odt'],
    ['申請書.odt', 'application-form.odt'],
    ['申請書 v2.pdf', 'v2.pdf'],
    ['（草稿）Loan..Form.pdf', 'loan.form.pdf'],
    ['Ｆｏｒｍ１.pdf', 'form1.pdf'],
  ])('「%s」建議改成「%s」', (name, proposed) => {
    expect(proposedName(name)).toBe(proposed);
  });
});

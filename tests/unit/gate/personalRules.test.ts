import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeContent } from '../../../src/gate/judge.ts';
import { tellsPosition } from '../../../src/gate/personal/find/position.ts';
import { personalRules } from '../../../src/gate/personal/index.ts';
import { jpeg, madeOffice, odt, pdf, pdfPhoto, png, webp } from './documentsMade.ts';

/** What is found in an office with one page and these attachments. */
async function found({ page = '沒有。', files = {} }: { page?: string; files?: Record<string, Buffer> }) {
  const { findings } = await judgeContent(madeOffice(page, files), personalRules);
  return findings.map(({ rule, source }) => `${rule} ${source!.file}:${source!.line} ${source!.field}`);
}
const inFile = async (file: string, bytes: Buffer) =>
  (await found({ files: { [file]: bytes } })).map((row) => row.replace(`${file}:1 `, ''));

describe('個人資料，每個地方都找', () => {
  it('沒有的，不說', async () => {
    expect(
      await found({ page: '打 02-20000001，寄到 office@haijia.gov.tw。', files: { 'files/a.odt': odt(), 'files/b.pdf': pdf() } }),
    ).toEqual([]);
  });

  it('內文說出第幾行，同一行同一個號碼只說一次', async () => {
    expect(await found({ page: '第一行\n0912345678、0912-345-678' })).toEqual(['personal/mobile pages/made.md:6 內文']);
  });

  it.each([
    ['內文，字中間換樣式', { body: '<text:p>0912<text:span>345</text:span>678</text:p>' }, ['personal/mobile 文件內文']],
    ['內文，字中間是空格標記', { body: '<text:p>0912<text:s/>345<text:s/>678</text:p>' }, ['personal/mobile 文件內文']],
    ['頁首', { more: { 'styles.xml': '<a xmlns:text="t"><text:p>0912345678</text:p></a>' } }, ['personal/mobile 文件內文']],
    ['嵌入的物件', { more: { 'Object 1/content.xml': '<a xmlns:text="t"><text:p>0912345678</text:p></a>' } }, ['personal/mobile 文件內文']],
    ['連結', { body: '<text:a xlink:href="mailto:clerk@gmail.com">寫信</text:a>' }, ['personal/email 文件內文']],
    ['說明', { properties: '<dc:description>A123456789</dc:description>' }, ['personal/national-id 文件屬性']],
    ['自訂屬性', { properties: '<meta:user-defined meta:name="x">AC01234567</meta:user-defined>' }, ['personal/residence-permit 文件屬性']],
    ['標題', { title: 'clerk@gmail.com' }, ['personal/email 文件屬性']],
  ])('ODF：%s', async (_name, parts, expected) => {
    expect(await inFile('files/a.odt', odt(parts))).toEqual(expected);
  });

  it.each([
    ['內文', { pages: ['請打', '0912-345-678'] }, ['personal/mobile 文件內文']],
    ['主旨', { subject: 'A123456789' }, ['personal/national-id 文件屬性']],
    ['作者', { author: '社會課 clerk@gmail.com' }, ['personal/email 文件屬性']],
  ])('PDF：%s', async (_name, parts, expected) => {
    expect(await inFile('files/a.pdf', pdf(parts))).toEqual(expected);
  });

  it('附件和圖的檔名', async () => {
    expect(await inFile('files/tel-0912345678.odt', odt())).toEqual(['personal/mobile 檔名']);
    expect(await inFile('brand/a123456789.png', png())).toEqual(['personal/national-id 檔名']);
  });
});

describe('檔案的作者', () => {
  it.each([
    ['建立的人', '<meta:initial-creator>甲乙丙</meta:initial-creator>'],
    ['修改的人', '<dc:creator>user</dc:creator>'],
    ['列印的人', '<meta:printed-by>甲乙丙</meta:printed-by>'],
  ])('ODF：%s', async (_name, properties) => {
    expect(await inFile('files/a.odt', odt({ properties }))).toEqual(['personal/author 文件屬性']);
  });

  it('註解的人', async () => {
    const body = '<text:p>表<office:annotation><dc:creator>甲乙丙</dc:creator><text:p>改</text:p></office:annotation></text:p>';
    expect(await inFile('files/a.odt', odt({ body }))).toEqual(['personal/author 文件屬性']);
  });

  it('公所和課室，可以', async () => {
    expect(await inFile('files/a.odt', odt({ properties: '<dc:creator>社會課</dc:creator>' }))).toEqual([]);
    expect(await inFile('files/a.pdf', pdf({ author: '南風市海岬區公所' }))).toEqual([]);
    expect(await inFile('files/a.pdf', pdf({ author: '甲乙丙' }))).toEqual(['personal/author 文件屬性']);
  });
});

describe('照片的拍攝位置', () => {
  const pngWith = (exif: Buffer) => {
    const chunk = (name: string, data: Buffer) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(data.length);
      return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
    };
    return Buffer.concat([png().subarray(0, 8), chunk('IHDR', Buffer.alloc(13)), chunk('eXIf', exif), chunk('IEND', Buffer.alloc(0))]);
  };
  const tiff = jpeg({ position: true }).subarray(12, -2);

  it.each([
    ['JPEG', jpeg({ position: true })],
    ['WebP', webp({ position: true })],
    ['TIFF', tiff],
    ['PNG', pngWith(tiff)],
  ])('%s 有', async (_name, bytes) => {
    expect(await tellsPosition(bytes)).toBe(true);
  });

  it.each([
    ['JPEG，只有方向', jpeg({ position: false })],
    ['WebP，只有方向', webp({ position: false })],
    ['PNG', png()],
    ['不是圖', Buffer.from('申請書')],
    ['空的', Buffer.alloc(0)],
    ['斷掉的 WebP', webp({ position: true }).subarray(0, 14)],
  ])('%s 沒有', async (_name, bytes) => {
    expect(await tellsPosition(bytes)).toBe(false);
  });

  it('文件裡的照片也看，一份文件說一次', async () => {
    const photo = jpeg({ position: true });
    expect(await inFile('files/a.odt', odt({ more: { 'Pictures/1.jpg': photo, 'Pictures/2.jpg': photo } }))).toEqual([
      'personal/photo-position 照片的拍攝位置',
    ]);
    expect(await inFile('files/a.pdf', pdf({ objects: [pdfPhoto(jpeg({ position: false })), pdfPhoto(photo), pdfPhoto(photo)] }))).toEqual([
      'personal/photo-position 照片的拍攝位置',
    ]);
    expect(await inFile('files/a.pdf', pdf({ objects: [pdfPhoto(jpeg({ position: false }))] }))).toEqual([]);
    expect(await inFile('brand/a.JPG', photo)).toEqual(['personal/photo-position 照片的拍攝位置']);
  });
});

describe('放在不收的資料夾裡的檔案', () => {
  it('檔名和照片的位置也看：內容資料夾可能是公開的', async () => {
    const root = mkdtempSync(join(tmpdir(), 'strays-'));
    writeFileSync(join(root, 'tel-0912345678.jpg'), jpeg({ position: true }));
    const { findings } = await judgeContent({ ...madeOffice('沒有。', {}), root, strays: ['tel-0912345678.jpg'] }, personalRules);
    rmSync(root, { recursive: true });
    expect(findings.map(({ rule, source }) => `${rule} ${source!.field}`)).toEqual([
      'personal/mobile 檔名',
      'personal/photo-position 照片的拍攝位置',
    ]);
  });
});

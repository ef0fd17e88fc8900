import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOffice } from '../../src/intake/readOffice.ts';
import { OFFICE } from '../support/officeWith.ts';

interface Named {
  name?: string;
  shortName?: string;
  district?: string;
  city?: string;
  telephone?: string;
  code?: string;
  variants?: string[];
}

/** Words that only one office's content may know: its names, its telephone, its codes, its villages. */
function marksOf(root: string): string[] {
  const { entries } = readOffice(root);
  const marks = entries.flatMap(({ collection, raw }) => {
    const data = raw.data as Named;
    if (collection === 'villages') return [data.name, data.code, ...(data.variants ?? [])];
    if (collection !== 'office') return [];
    return [data.name, data.shortName, data.district, data.telephone, data.telephone?.replace(/^\d+-/u, ''), data.code, `${data.city}政府`];
  });
  return [...new Set(marks.filter((mark) => mark !== undefined))];
}

/** Where `marks` stand in the text of a file: 「file: mark」. */
const found = (file: string, text: string, marks: readonly string[]) =>
  marks.filter((mark) => text.includes(mark)).map((mark) => `${file}: ${mark}`);

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

// The fictional office stands in tests by design; where its content is the office's own, nothing is left to look for.
const fictional = new Set(marksOf(OFFICE));
const real = marksOf('content').filter((mark) => !fictional.has(mark));

describe('程式不認得任何一個公所', () => {
  it.each(['src', 'scripts', 'tests'])('%s 裡沒有公所的名稱、電話、代碼和里名', (folder) => {
    const wrong = files(folder)
      .filter((file) => !resolve(file).startsWith(resolve(OFFICE) + sep))
      .flatMap((file) => found(file, readFileSync(file, 'utf8'), real));
    expect(wrong).toEqual([]);
  });

  it('寫進程式裡就抓得到', () => {
    const marks = marksOf(OFFICE);
    expect(marks).toEqual(expect.arrayContaining(['海岬區公所', '02-20000001', '10014110', '燈火里', '南風市政府']));
    expect(found('x.ts', "const district = '海岬區';", marks)).toEqual(['x.ts: 海岬區']);
  });
});

import { describe, expect, it } from 'vitest';
import { decode, NoTable, readRows } from '../../src/importers/csv.ts';
import { byColumn } from '../../src/importers/shelters/columns.ts';
import { readAddress, readName } from '../../src/importers/shelters/name.ts';
import { readPosition } from '../../src/importers/shelters/position.ts';
import { readTelephone } from '../../src/importers/shelters/telephone.ts';
import { readServed, readVillage } from '../../src/importers/shelters/villages.ts';
import { readCapacity, readFlag, readHazards } from '../../src/importers/shelters/words.ts';

const AREA = { city: '南風市', district: '海岬區' };
const villages = [
  { id: 'chaosheng', data: { name: '潮聲里', variants: ['朝聲里'] } },
  { id: 'haijia', data: { name: '海岬里' } },
  { id: 'yanhua', data: { name: '鹽花里' } },
];
const deeds = ({ said }: { said: readonly { deed: string }[] }) => said.map(({ deed }) => deed);

describe('電話', () => {
  it.each([
    ['02-20000001轉13或轉25', '02-20000001', '13 或 25', []],
    ['02-20000001-230', '02-20000001', '230', []],
    ['02-20000001分機5', '02-20000001', '5', []],
    ['(02)2000-0001#40', '02-20000001', '40', []],
    ['20000001', '02-20000001', undefined, ['repaired']],
    ['0220000001', '02-20000001', undefined, ['repaired']],
    ['20000001＊710', '02-20000001', '710', ['repaired', 'repaired']],
    ['02-20000001、02-20000002', '02-20000001', undefined, ['dropped']],
    ['20000001（O）20000002（H）', '02-20000001', undefined, ['dropped', 'repaired']],
    ['02-20000001、0911-222-333', '02-20000001', undefined, ['dropped']],
    ['049-2000001', '049-2000001', undefined, []],
  ])('%s', (cell, telephone, extension, said) => {
    const reading = readTelephone(cell, '02-20000009');
    expect(reading.value).toEqual({ telephone, ...(extension ? { extension } : {}) });
    expect(deeds(reading)).toEqual(said);
  });

  it.each(['0911222333', '0911-222333', '+886911222333', '911222333', '02-2000001', '2000001', '校長室', '02-200000011'])(
    '%s 不取用，訊息裡也沒有這個號碼',
    (cell) => {
      const reading = readTelephone(cell, '02-20000009');
      expect(reading.value).toBeUndefined();
      expect(deeds(reading)).toEqual(['dropped']);
      expect(JSON.stringify(reading.said)).not.toMatch(/\d{5}/u);
    },
  );

  it('空的就是沒有，不必說', () => {
    expect(readTelephone('　', '02-20000009')).toEqual({ said: [] });
  });
});

describe('位置', () => {
  const office = { latitude: 22.66, longitude: 121.49 };
  it('寫反了就對調，並說出來', () => {
    expect(readPosition('22.66', '121.48', office)).toMatchObject({
      value: { latitude: 22.66, longitude: 121.48 },
      said: [{ deed: 'repaired' }],
    });
  });

  it.each([
    ['', ''],
    ['0.0', '22.66'],
    ['121.49', ''],
    ['二二', '22.66'],
    ['121.49', '25.10'],
  ])('%j, %j 不取用', (longitude, latitude) => {
    const reading = readPosition(longitude, latitude, office);
    expect(reading.value).toBeUndefined();
    expect(deeds(reading)).toEqual(['dropped']);
  });

  it('別區的列不拿公所的位置來比', () => {
    expect(readPosition('121.49', '25.10').value).toEqual({ latitude: 25.1, longitude: 121.49 });
  });
});

describe('災害、人數、是或否', () => {
  it('用全形、頓號、別的說法都認得；不認得的說出來；重複的只算一次', () => {
    expect(readHazards('水災、地震；土石流，水災,龍捲風')).toMatchObject({
      value: ['flood', 'earthquake', 'debris-flow'],
      said: [{ deed: 'dropped', what: '不認得災害「龍捲風」。' }],
    });
  });

  it.each(['', '　', '龍捲風'])('「%s」：沒有一種認得，整列不取用', (cell) => {
    expect(deeds(readHazards(cell))).toContain('refused');
    expect(readHazards(cell).value).toBeUndefined();
  });

  it('人數：全形、逗號、單位', () => {
    expect(['５０', '1,200', '600人', '約300人'].map((cell) => readCapacity(cell).value)).toEqual([50, 1200, 600, 300]);
    expect(['', '0', '不明', '-5', '3.5'].map((cell) => deeds(readCapacity(cell)))).toEqual(Array.from({ length: 5 }, () => ['refused']));
  });

  it('是或否：別的寫法說出來，看不懂的當作否', () => {
    expect(['是', '有', 'Ｙ', '否', '無', '', '?'].map((cell) => readFlag(cell).value)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(['是', '否'].flatMap((cell) => readFlag(cell).said)).toEqual([]);
    expect(deeds(readFlag('?'))).toEqual(['repaired']);
  });
});

describe('里', () => {
  it('異體字靠那一里的其他寫法；沒有這個里就整列不取用', () => {
    expect(readVillage('朝聲里', villages)).toMatchObject({ value: 'chaosheng', said: [{ deed: 'repaired' }] });
    expect(readVillage('東風里', villages)).toMatchObject({ said: [{ deed: 'refused' }] });
  });

  it.each([
    ['全區', true, []],
    ['全區，適用一般災害類型，主要災害潛勢區域為潮聲里、鹽花里', true, ['chaosheng', 'yanhua']],
    ['朝聲、鹽花', false, ['chaosheng', 'yanhua']],
    ['備用收容所以收容潮聲、鹽花2里民眾為主，優先開設海岬區公所', false, ['chaosheng', 'yanhua']],
    ['鹽花里（海邊）', false, ['yanhua']],
  ])('%s', (cell, district, ids) => {
    expect(readServed(cell, villages)).toEqual({ value: { district, villages: ids }, said: [] });
  });

  it.each(['', '獅山里短期避難'])('「%s」看不懂：當作全區，要公所看過', (cell) => {
    expect(readServed(cell, villages)).toMatchObject({ value: { district: true, villages: [] }, said: [{ deed: 'repaired' }] });
  });
});

describe('名稱和地址', () => {
  it.each([
    ['南風市海岬區燈火國民小學（備 用）', '燈火國民小學', 'standby'],
    ['南風市立鹽花國民中學（備用）', '鹽花國民中學', 'standby'],
    ['天后宮備用', '天后宮', 'standby'],
    ['海岬區公所3樓會議室', '海岬區公所 3 樓會議室', 'first'],
  ])('%s', (cell, name, role) => {
    expect(readName(cell, AREA)).toEqual({ name, role });
  });

  it.each(['潮聲路2號', '999南風市海岬區潮聲里潮聲路２號', '潮聲里 潮聲路 2 號'])('%s', (cell) => {
    expect(readAddress(cell, AREA, '潮聲里')).toBe('潮聲路 2 號');
  });
});

describe('表', () => {
  it('每一列說得出在檔案的第幾行：引號裡的換行、空行、CRLF 都算', () => {
    const rows = readRows('甲,乙\r\n"一\r\n二",三\r\n\r\n四,五\r\n');
    expect(rows.map(({ line, cells }) => [line, cells[1]])).toEqual([
      [1, '乙'],
      [2, '三'],
      [5, '五'],
    ]);
  });

  it('認得 UTF-8 和 Big5；引號沒有成對、少了欄位，說得出來', () => {
    expect(decode(new TextEncoder().encode('里')).encoding).toBe('UTF-8');
    expect(decode(Uint8Array.from([0xa8, 0xbd]))).toEqual({ text: '里', encoding: 'Big5' });
    expect(() => readRows('甲,"乙\n丙')).toThrow(NoTable);
    expect(() => byColumn(readRows('序號,村里\n1,甲'))).toThrow('「避難收容處所名稱」');
    expect(() => byColumn([])).toThrow('空的');
  });
});

import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { hazardOrder, hazards, type Hazard } from '../../src/domain/hazard/hazards.ts';
import type { Shelter } from '../../src/domain/shelter/schema.ts';
import type { Village } from '../../src/domain/village/schema.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { built } from '../support/buildOffices.ts';
import { pagesOf } from '../support/site.ts';

const offices = [
  { folder: built.real, content: 'content' },
  { folder: built.fixture, content: 'tests/fixtures/office' },
];

/** Every village with every hazard of the office's file, and what the file says of the two; told from the content alone. */
const asked = offices.flatMap(({ folder, content }) => {
  const pages = new Map(pagesOf(folder).map(({ url, html }) => [url, html]));
  const { entries } = readOffice(content);
  const of = <T>(collection: string) =>
    entries.filter((entry) => entry.collection === collection).map(({ id, raw }) => ({ id, data: raw.data as T }));
  const shelters = of<Shelter>('shelters');
  const known = hazardOrder.filter((hazard) => shelters.some(({ data }) => data.hazards.includes(hazard)));
  return of<Village>('villages').flatMap(({ id, data }) =>
    known.map((hazard) => ({ id, name: data.name, hazard, word: hazards[hazard], shelters, pages })),
  );
});

const serves = ({ district, villages = [] }: Shelter, village: string) => district || villages.includes(village);
const isFor = ({ hazards: kinds }: Shelter, hazard: Hazard) => kinds.includes(hazard);
/** First to open, then what names the village, then the other stand-by places, then those of other villages. */
const rank = (data: Shelter, village: string) =>
  !serves(data, village) ? 3 : data.role === 'first' ? 0 : data.villages?.includes(village) ? 1 : 2;

const shut = ({ state }: Shelter) => state?.now === 'full' || state?.now === 'shut';

it('問了每一里、每一種災害', () => {
  expect(asked.length).toBeGreaterThan(20);
});

describe.each(asked)('$name $word', ({ id, name, hazard, word, shelters, pages }) => {
  const right = shelters.filter(({ data }) => isFor(data, hazard));
  const names = new Set(right.map(({ data }) => data.name));
  const byName = new Map(shelters.map(({ data }) => [data.name, data]));
  const served = right.some(({ data }) => serves(data, id));
  const sheet = pages.get(`/villages/${id}/evacuation/${hazard}/`);
  const $ = load(pages.get(`/villages/${id}/`)!);
  const row = $(`#shelters #to-${hazard}`);

  it('里的頁面列出所有能躲的地方，順序對，不能躲的一個也沒有', () => {
    const offered = row.find('.goto a').toArray();
    const told = offered.map((link) => $(link).text().trim());
    expect(new Set(told)).toEqual(names);
    const order = told.map((one) => byName.get(one)!).map((data) => (shut(data) ? 10 : 0) + rank(data, id));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const link of offered) {
      const place = shelters.find(({ data }) => data.name === $(link).text().trim())!;
      expect($(link).attr('href')).toBe(`/disaster/shelters/#${place.id}`);
    }
  });

  it('明說哪些地方不是這種災害的避難處所', () => {
    const wrong = shelters.filter(({ data }) => !isFor(data, hazard) && serves(data, id)).map(({ data }) => data.name);
    const said = row.find('.sub').text();
    for (const one of wrong) expect(said).toContain(one);
    for (const one of names) expect(said).not.toContain(one);
    expect(said.includes('不是')).toBe(wrong.length > 0);
  });

  it('有地方可以去才有避難圖，也從里的頁面連過去', () => {
    expect(sheet !== undefined).toBe(served);
    expect(row.find(`a[href="/villages/${id}/evacuation/${hazard}/"]`).length).toBe(served ? 1 : 0);
  });

  it('避難圖照規定的順序，地方照先後，不是這種災害的不在上面', () => {
    if (!sheet) return;
    const $sheet = load(sheet);
    expect($sheet('h1').text().replaceAll(/\s+/gu, ' ').trim()).toMatch(new RegExp(`${name} ${word} 簡易疏散避難圖（資料）$`, 'u'));
    expect(
      $sheet('h2')
        .toArray()
        .map((heading) => $sheet(heading).text().trim()),
    ).toEqual(['災害通報單位', '緊急聯絡人', '防災資料網站', `${word}避難原則`, '避難收容處所，照順序去', '位置圖和避難方向']);
    const listed = $sheet('.evacplaces tbody th')
      .toArray()
      .map((cell) => $sheet(cell).text().replace('待公所確認', '').trim());
    expect(new Set(listed)).toEqual(names);
    const order = listed.map((one) => rank(byName.get(one)!, id));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const text = $sheet('main').text();
    for (const { data } of shelters) if (!isFor(data, hazard)) expect(text).not.toContain(data.name);
  });

  it('避難圖上，沒有人知道的事留白；沒確認的電話不寫', () => {
    if (!sheet) return;
    const $sheet = load(sheet);
    const cell = (label: string) =>
      $sheet('.reach dt')
        .filter((_place, dt) => $sheet(dt).text().trim() === label)
        .next();
    expect(cell('里長').find('.blank').length).toBe(1);
    expect(cell('派出所').find('.blank').length).toBe(1);
    expect(cell('警察').text().trim()).toBe('110');
    $sheet('.evacplaces tbody tr').each((_place, line) => {
      const data = byName.get($sheet(line).find('th').text().replace('待公所確認', '').trim())!;
      const call = $sheet(line).find('td').eq(3).text().trim();
      if (data.confirmed === false) expect(call).toBe('待公所確認');
      else expect(call.startsWith(data.telephone ?? '留空白')).toBe(true);
    });
  });

  it('公布欄海報只寫能躲的地方', () => {
    const poster = load(pages.get(`/villages/${id}/poster/`)!);
    const line = poster('.board li')
      .toArray()
      .map((item) => poster(item).text())
      .find((text) => text.trim().startsWith(`${word}：`));
    expect(line !== undefined).toBe(served);
    for (const { data } of shelters) if (!isFor(data, hazard)) expect(line ?? '').not.toContain(data.name);
  });
});

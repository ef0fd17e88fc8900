import { load, type CheerioAPI } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hazardOrder, hazards, type Hazard } from '../../src/domain/hazard/hazards.ts';
import { placesFor } from '../../src/domain/shelter/choose.ts';
import type { Shelter } from '../../src/domain/shelter/schema.ts';
import { totalsOf } from '../../src/domain/shelter/totals.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { built } from '../support/buildOffices.ts';
import { expectedShelters } from '../../src/gate/disaster/expected.ts';

const offices = [
  { name: '真的公所', folder: built.real, content: 'content' },
  { name: '虛構的公所', folder: built.fixture, content: 'tests/fixtures/office' },
].map(({ name, folder, content }) => {
  const { entries } = readOffice(content);
  const page = (url: string) => load(readFileSync(join(folder, url, 'index.html'), 'utf8'));
  const shelters = entries.flatMap(({ collection, id, raw }) => (collection === 'shelters' ? [{ id, data: raw.data as Shelter }] : []));
  const villages = entries.flatMap(({ collection, id }) => (collection === 'villages' ? [id] : []));
  const shown = hazardOrder.filter((hazard) => shelters.some(({ data }) => data.hazards.includes(hazard)));
  return { name, content, folder, page, shelters, villages, shown };
});

const words = ($: CheerioAPI, selector: string) => $(selector).text().replaceAll(/\s+/gu, ' ').trim();
const sorted = (ids: readonly string[]) => [...ids].sort();

/** Places and people as a page says them: 「… 4 處，共可收容 500 人」. */
function said(text: string): { places: number; people: number } {
  const [, places, people] = /(\d+) 處，共可收容 ([\d,]+) 人/u.exec(text) ?? [];
  return { places: Number(places), people: Number(people?.replaceAll(',', '')) };
}

// An office without shelters says so in a sentence; there is nothing else to hold it against.
describe.each(offices.filter(({ shelters }) => shelters.length > 0))(
  '避難處所的頁面：$name',
  ({ content, folder, page, shelters, villages, shown }) => {
    const $ = page('/disaster/shelters/');

    it('頁面上的總數就是公所寫的數字：每種災害、全區、適合避難弱者', () => {
      const onPage = {
        ...Object.fromEntries(shown.map((hazard) => [hazard, said(words($, `[data-count="${hazard}"]`))])),
        all: said(words($, '[data-count="all"]')),
        vulnerable: said(/適合避難弱者的有[^。]*/u.exec(words($, '#by-hazard'))?.[0] ?? ''),
      };
      expect(onPage).toMatchObject(Object.fromEntries(expectedShelters(content)));
      const { all, vulnerable, byHazard } = totalsOf(shelters.map(({ data }) => data));
      expect(onPage).toEqual({ ...Object.fromEntries(byHazard), all, vulnerable });
    });

    it('數得出來的也一樣：標「可」的處所和收容人數，和總數對得上', () => {
      for (const hazard of shown) {
        const blocks = $(`.shelter[data-hazards~="${hazard}"]`).toArray();
        const people = blocks.reduce((sum, block) => sum + Number($(block).attr('data-capacity')), 0);
        expect({ places: blocks.length, people }, hazard).toEqual(said(words($, `[data-count="${hazard}"]`)));
      }
    });

    it('每一處都說出每一種災害可不可以去：實心「可」、虛線「不可」', () => {
      expect($('.shelter')).toHaveLength(shelters.length);
      for (const { id, data } of shelters) {
        const cells = $(`#${id} .cells > li`).toArray();
        const told = cells.map((cell) => [
          $(cell).children('span').text(),
          $(cell).children('b').text().replaceAll(/\s+/gu, ''),
          $(cell).find('.sign.not').length === 0,
        ]);
        const right = shown.map((hazard) => [
          hazards[hazard],
          data.hazards.includes(hazard) ? '✓可' : '✕不可',
          data.hazards.includes(hazard),
        ]);
        expect(told, id).toEqual(right);
      }
    });

    it('確認過的電話可以撥、有分機就說；沒確認的寫待公所確認，位置沒量過就沒有地圖', () => {
      for (const { id, data } of shelters) {
        const call = $(`#${id} a[href^="tel:"]`);
        if (data.confirmed === false || !data.telephone) {
          expect(call, id).toHaveLength(0);
          expect(words($, `#${id} .acts`), id).toMatch(/待公所確認|沒有資料/u);
        } else {
          expect(call.attr('href')!.startsWith(`tel:${data.telephone}`), id).toBe(true);
          expect(call.text(), id).toContain(data.extension ?? data.telephone);
        }
        const maps = $(`#${id} a[href^="geo:"], #${id} a[href^="https://www.openstreetmap.org/"]`);
        expect(maps, id).toHaveLength(data.position ? 2 : 0);
        expect(
          maps.toArray().every((map) => $(map).attr('title')?.includes(data.name)),
          id,
        ).toBe(true);
      }
    });

    it('只為真的有處所的災害做一頁', () => {
      const pages = hazardOrder.filter((hazard) => {
        try {
          return page(`/disaster/shelters/${hazard}/`);
        } catch {
          return false;
        }
      });
      expect(pages).toEqual(shown);
    });

    it.each(shown)('%s 的頁：順序、每一里的順序都對，錯的地方只在「不能躲」裡', (hazard: Hazard) => {
      const $$ = page(`/disaster/shelters/${hazard}/`);
      const order = (selector: string, attribute: string) =>
        $$(selector)
          .toArray()
          .map((item) =>
            $$(item)
              .attr(attribute)!
              .replace(/^#?place-/u, ''),
          );
      const right = shelters.filter(({ data }) => data.hazards.includes(hazard)).map(({ id }) => id);
      expect(said(words($$, '.lead'))).toEqual(said(words($, `[data-count="${hazard}"]`)));
      expect(sorted(order('#order .order > li', 'id'))).toEqual(sorted(right));
      for (const village of villages) {
        const reasons = new Map(placesFor(shelters, hazard, village).map(({ id, reason }) => [id, reason]));
        const listed = order(`#${village} ol a`, 'href');
        expect(sorted(listed), village).toEqual(sorted(right));
        const ranks = listed.map((id) => ['first', 'names-village', 'standby', 'other-villages'].indexOf(reasons.get(id)!));
        const shut = (id: string) => ['full', 'shut'].includes(shelters.find((one) => one.id === id)!.data.state?.now ?? '');
        for (let at = 1; at < listed.length; at += 1) {
          expect(shut(listed[at]!) || (!shut(listed[at - 1]!) && ranks[at]! >= ranks[at - 1]!), village).toBe(true);
        }
      }
      const wrong = shelters.filter(({ id }) => !right.includes(id)).map(({ id }) => id);
      const nots = $$('#not li a').toArray();
      expect(sorted(nots.map((link) => $$(link).attr('href')!.split('#')[1]!))).toEqual(sorted(wrong));
      for (const id of wrong) expect($$(`#order, #villages, #map`).find(`[href$="#${id}"], [href$="#place-${id}"]`), id).toHaveLength(0);
      expect(words($$, '#not li').match(/不可/gu)?.length ?? 0).toBe(wrong.length);
      expect($$('#not .sign:not(.not)')).toHaveLength(0);
    });

    it('地圖上每一處量過的都有，只有自己的標誌；清單的號碼和圖上的一樣', () => {
      const measured = shelters.filter(({ data }) => data.position);
      const pins = $('.map .pin').toArray();
      expect(sorted(pins.map((pin) => $(pin).attr('href')!.slice(1)))).toEqual(sorted(measured.map(({ id }) => id)));
      for (const pin of pins) {
        const { data } = shelters.find(({ id }) => `#${id}` === $(pin).attr('href'))!;
        expect($(pin).find('.sign')).toHaveLength(data.hazards.length);
        const number = $(pin).children('text').text().trim();
        expect($(`.legend li[value="${number}"] a`).attr('href')).toBe($(pin).attr('href'));
      }
      const off = shelters.filter(({ data }) => !data.position).map(({ data }) => data.name);
      for (const name of off) expect(words($, '#map')).toMatch(new RegExp(`圖上沒有標：[^。]*${name}`, 'u'));
    });

    it('開放資料兩種檔案都有每一處，和頁面說的一樣', () => {
      const csv = readFileSync(join(folder, 'disaster/shelters.csv'), 'utf8');
      expect(csv.startsWith('\uFEFF')).toBe(true);
      expect(csv.trimEnd().split('\r\n')).toHaveLength(shelters.length + 1);
      const { features } = JSON.parse(readFileSync(join(folder, 'disaster/shelters.geojson'), 'utf8')) as { features: { id: string }[] };
      expect(sorted(features.map(({ id }) => id))).toEqual(sorted(shelters.map(({ id }) => id)));
      expect($('#shelter-data a[href="/disaster/shelters.csv"], #shelter-data a[href="/disaster/shelters.geojson"]')).toHaveLength(2);
    });

    it('沒有程式也選得到：每種災害一個連結，每一里一個連結', () => {
      expect(
        sorted(
          $('#by-hazard .hazardlinks a')
            .toArray()
            .map((link) => $(link).attr('href')!),
        ),
      ).toEqual(sorted(shown.map((hazard) => `/disaster/shelters/${hazard}/`)));
      expect($('#by-hazard .tiles a')).toHaveLength(villages.length);
    });
  },
);

describe('未確認的電話', () => {
  it('虛構公所的舊穀倉：電話不在任何一頁，也不在開放資料裡', () => {
    const { data } = offices[1]!.shelters.find(({ id }) => id === 'old-barn')!;
    expect(data.confirmed).toBe(false);
    const files = [
      'disaster/shelters/index.html',
      'disaster/shelters/earthquake/index.html',
      'disaster/shelters.csv',
      'disaster/shelters.geojson',
    ];
    for (const file of files) expect(readFileSync(join(built.fixture, file), 'utf8'), file).not.toContain(data.telephone);
  });
});

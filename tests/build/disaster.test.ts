import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Alert } from '../../src/domain/alert/schema.ts';
import { alertLevels } from '../../src/domain/alert/schema.ts';
import { hazardOrder, hazards } from '../../src/domain/hazard/hazards.ts';
import type { Office } from '../../src/domain/office/schema.ts';
import type { Shelter } from '../../src/domain/shelter/schema.ts';
import type { Village } from '../../src/domain/village/schema.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { BUILD_DAY, built } from '../support/buildOffices.ts';
import { pagesOf, textOf } from '../support/site.ts';

const NOW = `${BUILD_DAY} 12:00`;
const offices = [
  { name: '真實的公所', folder: built.real, content: 'content' },
  { name: '虛構的公所', folder: built.fixture, content: 'tests/fixtures/office' },
];

describe.each(offices)('防災避難：$name', ({ folder, content }) => {
  const pages = new Map(pagesOf(folder).map(({ url, html }) => [url, html]));
  const { entries } = readOffice(content);
  const of = <T>(collection: string) =>
    entries.filter((entry) => entry.collection === collection).map(({ id, raw }) => ({ id, data: raw.data as T }));
  const [shelters, villages, alerts] = [of<Shelter>('shelters'), of<Village>('villages'), of<Alert>('alerts')];
  const office = of<Office>('office')[0]!.data;
  const current = alerts.filter(({ data }) => data.startsAt <= NOW && NOW < data.endsAt);
  const others = alerts.filter((alert) => !current.includes(alert));
  const known = hazardOrder.filter((hazard) => shelters.some(({ data }) => data.hazards.includes(hazard)));
  const page = (url: string) => load(pages.get(url)!);

  it('現在的災害訊息完整列出，等級在最前面；過了的、還沒開始的一則也沒有；沒有就明說是幾點的情形', () => {
    for (const url of ['/disaster/', '/disaster/lite/', '/en/disaster/']) {
      const text = textOf(pages.get(url)!);
      for (const { data } of others) expect(text, url).not.toContain(data.title);
    }
    const $ = page('/disaster/');
    expect($('#now article').length).toBe(current.length);
    for (const { id, data } of current) {
      const told = $(`#now article#${id}`);
      expect(told.find('h3').text().replaceAll(/\s+/gu, '')).toBe(`${alertLevels[data.level]}：${data.title}`.replaceAll(/\s+/gu, ''));
      for (const words of [data.text, ...data.todo, data.source ?? '']) expect(told.text()).toContain(words);
      expect(told.attr('data-until')).toBe(data.endsAt);
      expect(textOf(pages.get('/disaster/lite/')!)).toContain(data.todo[0]);
    }
    expect($('#now').text().includes('現在沒有發布災害訊息')).toBe(current.length === 0);
    expect($('#now').text()).toContain('115 年 11 月 22 日 12:00 的情形');
  });

  it('英文版有英文的就用英文，沒有的標明是中文', () => {
    const $ = page('/en/disaster/');
    for (const { id, data } of current) {
      const title = $(`#${id} h3 span`);
      expect(title.text()).toBe(data.english?.title ?? data.title);
      expect(title.attr('lang')).toBe(data.english ? undefined : 'zh-Hant-TW');
      expect($(`#${id} ol`).attr('lang')).toBe('zh-Hant-TW');
    }
  });

  it('英文版每一種災害列出所有能躲的地方，中文名稱標明是中文，不能躲的只寫在「Not」後面', () => {
    const $ = page('/en/disaster/');
    expect($('.dangers > li').length).toBe(known.length);
    for (const hazard of known) {
      const row = $(`#to-${hazard}`);
      const told = row
        .find('.goto a[lang="zh-Hant-TW"]')
        .toArray()
        .map((link) => $(link).text().trim());
      expect(told.sort()).toEqual(
        shelters
          .filter(({ data }) => data.hazards.includes(hazard))
          .map(({ data }) => data.name)
          .sort(),
      );
    }
    expect(page('/disaster/')('link[hreflang="en"]').attr('href')).toBe('/en/disaster/');
    expect(page('/en/')('main a[href="/en/disaster/"]').length).toBe(1);
  });

  it('每一種災害的處數和人數都從資料算，連到那一種災害的頁；每一里連到去哪裡那一段', () => {
    const $ = page('/disaster/');
    for (const hazard of known) {
      const right = shelters.filter(({ data }) => data.hazards.includes(hazard));
      const people = right.reduce((sum, { data }) => sum + data.capacity, 0).toLocaleString('en');
      const tile = $(`#hazards a[href="/disaster/shelters/${hazard}/"]`).text().replaceAll(/\s+/gu, '');
      expect(tile).toContain(`${hazards[hazard]}${right.length}處可去共${people}人`);
      expect(page('/')(`#disaster a[href="/disaster/shelters/${hazard}/"]`).text()).toContain(`${right.length} 處`);
    }
    for (const { id } of villages) expect($(`#villages a[href="/villages/${id}/#shelters"]`).length).toBe(1);
    for (const number of ['119', '110', office.telephone]) expect($(`#numbers a[href="tel:${number}"]`).length).toBe(1);
  });

  it('最高等級的訊息讓首頁先說災害；沒有的時候先說要辦什麼事', () => {
    const $ = page('/');
    const urgent = current.filter(({ data }) => data.level === 'urgent');
    const main = $('main').html()!;
    expect($('h1').text()).toBe(urgent.length ? '災害來時去哪裡' : '要辦什麼事？');
    expect(main.indexOf('id="disaster"') < main.indexOf('class="hero"')).toBe(urgent.length > 0);
    const told = $('.turn').text();
    for (const { data } of urgent) for (const words of [alertLevels[data.level], data.title, ...data.todo]) expect(told).toContain(words);
    for (const { data } of current) if (data.level !== 'urgent') expect(told).not.toContain(data.title);
  });

  it('省電版有每一個地方、電話、能躲和不能躲的災害、每一里，未確認的電話不寫', () => {
    const $ = page('/disaster/lite/');
    for (const { id, data } of shelters) {
      const text = $(`li#${id}`).text();
      expect(text).toContain(data.name);
      const [can = '', cannot = ''] = /可以躲(.*?)(?:，不可以躲(.*?))?。/u.exec(text)!.slice(1);
      expect(can.split('、').sort()).toEqual(data.hazards.map((hazard) => hazards[hazard]).sort());
      expect(cannot.split('、').filter(Boolean).length).toBe(known.length - data.hazards.length);
      if (data.telephone) expect($(`li#${id} a[href="tel:${data.telephone}"]`).length).toBe(data.confirmed === false ? 0 : 1);
    }
    for (const hazard of known) {
      const list = $('h3')
        .filter((_place, heading) => $(heading).text() === hazards[hazard])
        .nextAll('ul')
        .first();
      for (const { data } of villages) expect(list.text().split(data.name).length, data.name).toBe(2);
      for (const { data } of shelters) if (!data.hazards.includes(hazard)) expect(list.text()).not.toContain(data.name);
    }
  });

  it('主題專區裡的避難處所是真的清單，能躲的和不能躲的都說', () => {
    const zones = [...pages].filter(([url, html]) => /^\/zones\/[^/]+\/$/u.test(url) && html.includes('hazardtiles'));
    const led = page('/disaster/')('#prepare a')
      .toArray()
      .map((link) => page('/disaster/')(link).attr('href'));
    expect(zones.filter(([url]) => led.includes(url)).length).toBe(1);
    for (const [, html] of zones) {
      const $ = load(html);
      for (const { id, data } of shelters) {
        const line = $(`.list a[href="/disaster/shelters/#${id}"]`).closest('li');
        expect(line.find('p b').first().text()).toBe(
          `可以躲${known
            .filter((hazard) => data.hazards.includes(hazard))
            .map((hazard) => hazards[hazard])
            .join('、')}`,
        );
      }
    }
  });
});

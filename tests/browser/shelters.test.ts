import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { hazards, type Hazard } from '../../src/domain/hazard/hazards.ts';
import { metresBetween, sayDistance, type Point } from '../../src/domain/shelter/distance.ts';
import type { Shelter } from '../../src/domain/shelter/schema.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { visit, type Visit } from '../support/browser.ts';
import { built } from '../support/buildOffices.ts';
import { OFFICE } from '../support/officeWith.ts';

const PAGE = '/disaster/shelters/';
const shelters = readOffice(OFFICE).entries.flatMap(({ collection, id, raw }) =>
  collection === 'shelters' ? [{ id, data: raw.data as Shelter }] : [],
);
const one = (id: string) => shelters.find((shelter) => shelter.id === id)!.data;
const idsFor = (hazard: Hazard) => shelters.filter(({ data }) => data.hazards.includes(hazard)).map(({ id }) => id);

let site: Visit;
beforeAll(async () => {
  site = await visit(built.fixture);
});
afterAll(() => site.close());

const visible = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.filter((element) => element.checkVisibility()).map(({ id }) => id));
const choose = (page: Page, hazard: Hazard) => page.getByRole('radio', { name: hazards[hazard] }).check();
const answers = (page: Page) =>
  page.locator('.answer h3 a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
const focused = (page: Page) => page.evaluate(() => document.activeElement!.textContent.trim());

/** The page in a browser that says where it is, or does not tell. */
async function standing(at: Point | undefined, accuracy = 20): Promise<Page> {
  const page = await site.open(PAGE);
  if (at) {
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation({ ...at, accuracy });
  }
  return page;
}

describe('選災害', () => {
  it.each([true, false])('執行程式：%s。選一種災害，只留能去的地方，說幾處、幾人；選「全部」都回來', async (scripts) => {
    const page = await site.open(PAGE, 360, { scripts });
    for (const hazard of ['flood', 'earthquake', 'nuclear'] as const) {
      await choose(page, hazard);
      expect((await visible(page, '.shelter')).sort()).toEqual(idsFor(hazard).sort());
      const people = idsFor(hazard).reduce((sum, id) => sum + one(id).capacity, 0);
      expect(await page.locator('.count p:visible').allInnerTexts()).toEqual([
        `${hazards[hazard]}可去 ${idsFor(hazard).length} 處，共可收容 ${people} 人。`,
      ]);
      const pins = await page.locator('.pin:visible').evaluateAll((all) => all.map((pin) => pin.getAttribute('href')));
      expect(pins.sort()).toEqual(
        idsFor(hazard)
          .filter((id) => one(id).position)
          .map((id) => `#${id}`)
          .sort(),
      );
    }
    await page.getByRole('radio', { name: '全部' }).check();
    expect(await visible(page, '.shelter')).toHaveLength(shelters.length);
  });

  it('不執行程式：沒有按了沒用的東西，用連結選災害和里，答案一樣', async () => {
    const page = await site.open(PAGE, 360, { scripts: false });
    expect(await page.locator('main button:visible, main select:visible').count()).toBe(0);
    await page.locator('.hazardlinks a', { hasText: '土石流' }).click();
    await page.waitForURL(/\/debris-flow\/$/u);
    await page.locator('#villages .tiles a', { hasText: '鹽花里' }).click();
    expect(new URL(page.url()).hash).toBe('#yanhua');
    expect(await page.locator('#yanhua ol').innerText()).toContain(one('salt-school').name);
    expect(await page.locator('#not').innerText()).toContain(one('hall').name);
    expect(await page.locator('#yanhua ol').innerText()).not.toContain(one('hall').name);
  });
});

describe('我該去哪裡', () => {
  it('只用鍵盤選災害和里，答案在原地，焦點到答案的標題；改選時只報讀，不搶焦點', async () => {
    const page = await site.open(PAGE);
    await page.locator('#h-all').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#h-flood').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('finder-village');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('看我去哪裡');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^水災，.+里的人去這裡$/u);
    const offered = await answers(page);
    expect(offered.sort()).toEqual(idsFor('flood').sort());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(idsFor('flood')).toContain(new URL(page.url()).hash.slice(1));

    await page.locator('#h-flood').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('h-earthquake');
    expect((await answers(page)).sort()).toEqual(idsFor('earthquake').sort());
    expect(await page.getByRole('status').innerText()).toMatch(/^震災，.+的人去這裡：2 處。$/u);
  });

  it('先開放的在前，額滿的在後；答案裡有狀況和電話', async () => {
    const page = await site.open(PAGE);
    await choose(page, 'flood');
    await page.getByRole('button', { name: '看我去哪裡' }).click();
    expect(await answers(page)).toEqual(['hall', 'salt-school']);
    const second = page.locator('.answer li').nth(1);
    expect(await second.innerText()).toContain('額滿');
    expect(await second.locator('a[href^="tel:"]').getAttribute('href')).toBe(`tel:${one('salt-school').telephone}`);
    await page.getByRole('radio', { name: '全部' }).check();
    expect(await page.locator('.answer').isVisible()).toBe(false);
  });

  it.each(['看我去哪裡', '離我最近'])('沒有選災害就按「%s」：請人先選，不給任何地方', async (name) => {
    const page = await standing(one('hall').position);
    await page.getByRole('button', { name }).click();
    expect(await page.getByRole('status').innerText()).toContain('先選一種災害');
    expect(await answers(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('h-all');
  });
});

describe('離我最近', () => {
  it('站在不能躲地震的禮堂門口：只給能躲地震的，說多遠；沒量過位置的排最後', async () => {
    const here = one('hall').position!;
    const page = await standing(here);
    await choose(page, 'earthquake');
    await page.getByRole('button', { name: '離我最近' }).click();
    await page.locator('.answer h2').waitFor();
    expect(await answers(page)).toEqual(['lighthouse-school', 'old-barn']);
    const far = sayDistance(metresBetween(here, one('lighthouse-school').position!));
    const rows = await page.locator('.answer li').allInnerTexts();
    expect(rows[0]).toContain(far);
    expect(rows[1]).toContain('不知道多遠');
    expect(await focused(page)).toBe('震災，離你近的地方');
  });

  it('位置不準就說不準', async () => {
    const page = await standing(one('hall').position, 4000);
    await choose(page, 'flood');
    await page.getByRole('button', { name: '離我最近' }).click();
    await page.locator('.answer h2').waitFor();
    expect(await page.locator('.answer').innerText()).toContain('誤差約 4.0 公里，順序可能不準');
  });

  it('不允許定位：說拿不到、還可以怎麼做，焦點留在按鈕，選里照樣有答案', async () => {
    const page = await standing(undefined);
    await choose(page, 'flood');
    const button = page.getByRole('button', { name: '離我最近' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: '沒有拿到位置' }).waitFor();
    expect(await page.getByRole('status').innerText()).toContain('可以改選你住的里');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await answers(page)).toEqual([]);
    await page.getByRole('button', { name: '看我去哪裡' }).click();
    expect(await answers(page)).toHaveLength(2);
  });

  it.each([
    [2, '測不到位置'],
    [3, '15 秒'],
    [9, '測不到位置'],
  ])('定位失敗（代號 %d）：說「%s」', async (code, words) => {
    const page = await standing(undefined);
    await page.evaluate((failed) => {
      const fail = (_tell: PositionCallback, refuse: PositionErrorCallback) => refuse({ code: failed } as GeolocationPositionError);
      Object.defineProperty(navigator.geolocation, 'getCurrentPosition', { value: fail });
    }, code);
    await choose(page, 'flood');
    await page.getByRole('button', { name: '離我最近' }).click();
    expect(await page.getByRole('status').innerText()).toContain(words);
  });

  it('位置不送出去，也不留在裝置裡', async () => {
    const page = await standing(one('hall').position);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    expect(await page.getByText('你的位置不會送出去').isVisible()).toBe(true);
    await choose(page, 'flood');
    await page.getByRole('button', { name: '離我最近' }).click();
    await page.locator('.answer h2').waitFor();
    expect(asked.filter((address) => /22\.6|121\.4/u.test(address))).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))).not.toMatch(/22\.6/u);
    expect(site.foreign).toEqual([]);
  });
});

describe('強制色彩和列印', () => {
  it.each([PAGE, `${PAGE}flood/`])('強制色彩，%s：能去的標誌是實心，不能去的是空心，字都看得到', async (path) => {
    const page = await site.open(path, 1280, { forced: true });
    const { ink, paper, signs } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      const found = [...document.querySelectorAll('main .sign')].map((sign) => ({
        not: sign.classList.contains('not'),
        fill: getComputedStyle(sign.querySelector('path')!).fill,
        letter: getComputedStyle(sign.querySelector('text')!).fill,
      }));
      return { ink: color, paper: backgroundColor, signs: found };
    });
    expect(ink).not.toBe(paper);
    expect(signs.some(({ not }) => not) && signs.some(({ not }) => !not)).toBe(true);
    for (const { not, fill, letter } of signs) expect([fill, letter]).toEqual(not ? [paper, ink] : [ink, paper]);
  });

  it('印出來：沒有選項和按鈕，每一處的電話和災害都在，選了災害就只印那種', async () => {
    const page = await site.open(PAGE);
    await choose(page, 'flood');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.hazards').isVisible()).toBe(false);
    expect(await page.locator('.ask').isVisible()).toBe(false);
    expect((await visible(page, '.shelter')).sort()).toEqual(idsFor('flood').sort());
    expect(await page.locator('#hall a[href^="tel:"]').isVisible()).toBe(true);
    expect(await page.locator('#hall .cells').isVisible()).toBe(true);
    expect(await page.locator('#hall a[href^="geo:"]').isVisible()).toBe(false);
  });
});

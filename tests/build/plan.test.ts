import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clauseRoles } from '../../src/domain/plan/schema.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import type { CollectionId } from '../../src/domain/collections.ts';
import { built } from '../support/buildOffices.ts';
import { countOf, expectedTotals } from '../support/expectations.ts';
import { pagesOf, textOf } from '../support/site.ts';

const offices = [
  { folder: built.real, content: 'content' },
  { folder: built.fixture, content: 'tests/fixtures/office' },
];
const page = (folder: string) => pagesOf(folder).find(({ url }) => url === '/plan/')!.html;
interface Proven {
  clauses: { number: string; role: string; state: string; requirements: { evidence: { kind: string; target: string }[] }[] }[];
}
const provenIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'plan', 'clauses.json'), 'utf8')) as Proven;
const stateOf = (html: string, number: string) => {
  const part = html.slice(html.indexOf(`id="c${number.replaceAll('.', '-')}"`));
  return /class="state s-([a-z-]+)"/u.exec(part)?.[1];
};

describe('服務計畫頁', () => {
  it.each(offices)('$content：列出全部的條，每條一個狀態，三種狀態加起來等於總數', ({ folder, content }) => {
    const clauses = countOf(content, 'clauses');
    const [total, met, partly, notYet] = [...textOf(page(folder)).matchAll(/(\d+) 條/gu)].slice(0, 4).map(([, count]) => Number(count));
    expect(total).toBe(clauses);
    expect(met! + partly! + notYet!).toBe(clauses);
  });

  it.each(offices)('$content：每一種角色的條數和三種狀態的數目，都和每一條的狀態一樣', ({ folder }) => {
    const dense = (text: string) => text.replaceAll(/\s/gu, '');
    const text = dense(textOf(page(folder)));
    const { clauses } = provenIn(folder);
    for (const [role, name] of Object.entries(clauseRoles)) {
      const own = clauses.filter((clause) => clause.role === role);
      const count = (wanted: string) => own.filter(({ state }) => state === wanted).length;
      const said = `${name}：${own.length} 條。已做到 ${count('met')}，做到一部分 ${count('partly')}，還沒做到 ${count('not-yet')}。`;
      if (own.length) expect(text).toContain(dense(said));
    }
  });

  it('由網站做到、紀錄公布在網站的每一條，都連到一個真的做出來的頁面', () => {
    const { clauses } = provenIn(built.real);
    const bare = clauses
      .filter(({ role }) => role !== 'online')
      .filter(({ requirements }) =>
        requirements
          .flatMap(({ evidence }) => evidence)
          .every(({ kind, target }) => kind !== 'page' || !existsSync(join(built.real, target, 'index.html'))),
      )
      .map(({ number }) => number);
    expect(bare).toEqual([]);
  });

  it('內容的數目和公所自己寫的（expectations/totals.yaml）一樣', () => {
    const totals = expectedTotals('content');
    const counts = Object.fromEntries(Object.keys(totals).map((name) => [name, countOf('content', name as CollectionId)]));
    expect(counts).toEqual(totals);
  });

  it('狀態是從證明算出來的：全部成立、部分成立、沒有證明', () => {
    const clauses = readOffice('tests/fixtures/office').entries.filter(({ collection }) => collection === 'clauses');
    const states = new Set(clauses.map(({ raw }) => stateOf(page(built.fixture), (raw.data as { number: string }).number)));
    expect(states).toEqual(new Set(['met', 'partly', 'not-yet']));
  });

  it('不成立的證明不會變成連結，並寫明還沒達成', () => {
    const html = page(built.fixture);
    expect(html).not.toContain('href="/no-such-page/"');
    expect(textOf(html)).toContain('（還沒達成）');
  });
});

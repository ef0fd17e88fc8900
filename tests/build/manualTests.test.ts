import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { findingStates, manualTestKinds, manualTestOutcomes, neverTested, type ManualTestKind } from '../../src/domain/manualTest/kinds.ts';
import type { ManualTest } from '../../src/domain/manualTest/schema.ts';
import { rocDate } from '../../src/domain/time/plainDate.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { built } from '../support/buildOffices.ts';
import { pagesOf } from '../support/site.ts';

describe.each([
  { folder: built.real, content: 'content' },
  { folder: built.fixture, content: 'tests/fixtures/office' },
])('無障礙聲明上的人工測試：$content', ({ folder, content }) => {
  const $ = load(pagesOf(folder).find(({ url }) => url === '/accessibility/')!.html);
  const tests = readOffice(content)
    .entries.filter(({ collection }) => collection === 'manual-tests')
    .map(({ raw }) => raw.data as ManualTest);
  const kinds = Object.keys(manualTestKinds) as ManualTestKind[];
  /** The words of one kind's part of the page, up to the next kind's heading. */
  const partOf = (kind: ManualTestKind) => {
    const heading = $(`#manual-${kind}`);
    return `${heading.text()}${heading.nextUntil('h2, h3').text()}`.replaceAll(/\s+/gu, ' ');
  };

  it.each(kinds)('%s：有人試過的都列出來，沒有人試過就直說', (kind) => {
    const own = tests.filter((test) => test.kind === kind);
    const part = partOf(kind);
    expect(part).toContain(manualTestKinds[kind]);
    expect(part.includes(neverTested[kind])).toBe(own.length === 0);
    for (const { testedOn, tester, means, outcome, findings = [] } of own) {
      for (const words of [rocDate(testedOn), tester, means, manualTestOutcomes[outcome]]) expect(part).toContain(words);
      for (const { says, state } of findings) {
        expect(part).toContain(says);
        expect(part).toContain(findingStates[state]);
      }
    }
  });
});

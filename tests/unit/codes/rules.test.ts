import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { codes } from '../../../src/codes/codes.ts';
import { codeOf, NAME, plugin } from '../../../src/codes/plugin.ts';
import { alternatives } from './cases/alternatives.ts';
import { interaction } from './cases/interaction.ts';
import { structure } from './cases/structure.ts';
import { wholePages } from './cases/wholePages.ts';

const cases = { ...alternatives, ...structure, ...wholePages, ...interaction };
const validator = new HtmlValidate(new StaticConfigLoader({ plugins: [plugin], extends: [`${NAME}:recommended`] }));

/** What one code says about a snippet: errors and warnings, with their texts. */
function judge(code: string, html: string): { errors: string[]; warnings: string[] } {
  const messages = validator
    .validateStringSync(html)
    .results.flatMap(({ messages: all }) => all)
    .filter(({ ruleId }) => codeOf(ruleId) === code);
  const texts = (severity: number) => messages.filter((message) => message.severity === severity).map(({ message }) => message);
  return { errors: texts(2), warnings: texts(1) };
}

describe.each(Object.entries(cases))('%s', (code, { stops = [], warns = [], good }) => {
  it.each(stops)('擋下 %s', (html) => {
    expect(judge(code, html).errors).toHaveLength(1);
    expect(judge(code, html).errors[0]).toMatch(/。.+。$/u);
  });
  it.each(warns)('提醒 %s', (html) => {
    const { errors, warnings } = judge(code, html);
    expect(errors).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/。（只是提醒：.{8,}）$/u);
  });
  it.each(good)('不說 %s', (html) => {
    expect(judge(code, html)).toEqual({ errors: [], warnings: [] });
  });
});

describe('例子', () => {
  it('每個檢測碼至少兩個不好、兩個好的例子；例子沒有多出來的檢測碼', () => {
    expect(Object.keys(cases).sort()).toEqual(codes.map(({ code }) => code).sort());
    const few = Object.entries(cases).filter(([, { stops = [], warns = [], good }]) => stops.length + warns.length < 2 || good.length < 2);
    expect(few).toEqual([]);
  });

  it('規範沒有說清楚的檢測碼只提醒；說清楚的至少擋下兩個例子，未定之處各有例子', () => {
    for (const { code, settled, open } of codes) {
      const { stops = [], warns = [] } = cases[code]!;
      expect(stops.length, code).toBeGreaterThanOrEqual(settled ? 2 : 0);
      if (!settled) expect(stops, code).toEqual([]);
      expect(warns.length > 0, code).toBe(open !== null);
    }
  });
});

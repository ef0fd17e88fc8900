import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { fontSizeFaults } from '../../src/codes/fontSize.ts';
import { codeOf, NAME, plugin } from '../../src/codes/plugin.ts';
import { built } from '../support/buildOffices.ts';
import { assetsOf, pagesOf } from '../support/site.ts';

const validator = new HtmlValidate(new StaticConfigLoader({ plugins: [plugin], extends: [`${NAME}:recommended`] }));

interface Told {
  code: string;
  stops: boolean;
  where: string;
  message: string;
}

function ofPages(folder: string): Told[] {
  return pagesOf(folder).flatMap(({ url, html }) =>
    validator
      .validateStringSync(html, url)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, severity, message, line, column }) => ({
        code: codeOf(ruleId),
        stops: severity === 2,
        where: `${url}:${line}:${column}`,
        message,
      })),
  );
}

function ofStyles(folder: string): Told[] {
  return assetsOf(folder)
    .filter((address) => address.endsWith('.css'))
    .flatMap((address) =>
      fontSizeFaults(readFileSync(join(folder, address), 'utf8')).map(({ line, what, todo, open }) => ({
        code: 'CS2140401C',
        stops: open === undefined,
        where: `${address}:${line}`,
        message: `${what}${todo}${open ? `（只是提醒：${open}）` : ''}`,
      })),
    );
}

/** Count by code, most first, with three different examples each. */
function summary(told: Told[]): string {
  const byCode = Object.entries(Object.groupBy(told, ({ code }) => code)).sort(([, a], [, b]) => b!.length - a!.length);
  return byCode
    .map(([code, list]) => {
      const examples = [...new Map(list!.map((one) => [one.message, one])).values()].slice(0, 3);
      return `${code} ${list!.length}\n${examples.map(({ where, message }) => `    ${where} ${message}`).join('\n')}`;
    })
    .join('\n');
}

describe.each(Object.entries(built))('檢測碼：%s', (name, folder) => {
  const told = [...ofPages(folder), ...ofStyles(folder)];

  it('每一頁和每個樣式檔都沒有違反 23 個檢測碼；提醒列出來', () => {
    const warnings = told.filter(({ stops }) => !stops);
    console.log(`${name}：${pagesOf(folder).length} 頁，提醒 ${warnings.length} 則\n${summary(warnings)}`);
    const errors = told.filter(({ stops }) => stops);
    expect(errors.length, summary(errors)).toBe(0);
  });
});

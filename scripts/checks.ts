import { run } from './run.ts';

export interface Check {
  name: string;
  /** Resolves with the exit code. */
  go: () => Promise<number>;
}

const check = (name: string, tool: string, args: string[] = []): Check => ({ name, go: () => run(tool, args) });

/** The checks that need no browser, quickest first; `npm run check:code` and `npm test` both run these. */
export const staticChecks: readonly Check[] = [
  check('內容', 'scripts/check-content.ts'),
  check('內容的寫法', 'scripts/check-form.ts'),
  check('排版（prettier）', 'prettier', ['--check', '--log-level=warn', '.']),
  check('程式規則與引用方向（eslint）', 'eslint', ['.', '--max-warnings', '0']),
  check('型別（astro check）', 'astro', ['check', '--minimumFailingSeverity', 'warning']),
];

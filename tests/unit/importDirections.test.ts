import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// The code is invented, so the rules that need types of a file on disk are left out.
const eslint = new ESLint({
  overrideConfig: [
    { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked },
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
    { rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  ],
});

/** The rules that invented code breaks at a path of src/. */
async function broken(path: string, code: string): Promise<(string | null)[]> {
  const source = path.endsWith('.astro') ? `---\n${code}\n---\n\n<p>x</p>\n` : `${code}\n`;
  const results = await eslint.lintText(source, { filePath: `src/${path}` });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

const DIRECTION = '@typescript-eslint/no-restricted-imports';

describe('引用方向：linter 會咬人', () => {
  it.each([
    ['components/ui/Invented.astro', "import { all } from '../../queries/load.ts';"],
    ['components/ui/invented.ts', "import { all } from './../../queries/load.ts';"],
    ['components/ui/invented.ts', "import { all } from '/src/queries/load.ts';"],
    ['components/ui/invented.ts', "export { all } from '../../queries/load.ts';"],
    ['components/ui/Invented.astro', "import { getCollection } from 'astro:content';"],
    ['components/ui/Invented.astro', "import { contentRoot } from '../../settings.ts';"],
    ['components/ui/invented.ts', "import { readFileSync } from 'node:fs';"],
    ['components/ui/invented.ts', "import { readFileSync } from 'fs';"],
    ['pages/Invented.astro', "import { getCollection } from 'astro:content';"],
    ['pages/deep/invented.ts', "import { getCollection } from 'astro:content';"],
    ['layouts/Invented.astro', "import { getEntry } from 'astro:content';"],
    ['intake/invented.ts', "import { getEntry } from 'astro:content';"],
    ['invented.ts', "import { getEntry } from 'astro:content';"],
    ['domain/invented.ts', "import { contentRoot } from '../settings.ts';"],
    ['domain/invented.ts', "import { parse } from 'yaml';"],
    ['domain/service/invented.ts', "import { zhTW } from '../../i18n/zhTW.ts';"],
    ['i18n/invented.ts', "import { contentRoot } from '../settings.ts';"],
    ['text/invented.ts', "import { today } from '../domain/time/plainDate.ts';"],
    ['flowchart/invented.ts', "import { villageMap } from '../map/villageMap.ts';"],
    ['queries/invented.ts', "import Base from '../layouts/Base.astro';"],
    ['components/ui/invented.ts', "import Steps from '../../zones/blocks/Steps.astro';"],
    ['warnings/invented.ts', "import { warningsFile } from '../settings.ts';"],
    ['warnings/invented.ts', "import { readFileSync } from 'node:fs';"],
    ['components/disaster/invented.ts', "import { readStored } from '../../warnings/stored.ts';"],
    ['offline/invented.ts', "import Icon from '../components/ui/Icon.astro';"],
    ['offline/invented.ts', "import { all } from '../queries/load.ts';"],
    ['components/ui/invented.ts', "import { keptList } from '../../offline/list.ts';"],
    ['zones/Invented.astro', "import Base from '../layouts/Base.astro';"],
    ['zones/Invented.astro', "import { getCollection } from 'astro:content';"],
  ])('%s 不可以 %s', async (path, code) => {
    expect(await broken(path, code)).toEqual([DIRECTION]);
  });

  it.each([
    ['components/ui/invented.ts', "export const load = () => import('../../queries/load.ts');"],
    ['pages/Invented.astro', "const { getCollection } = await import('astro:content');"],
    ['queries/invented.ts', "export const files = import.meta.glob('../pages/*.astro');"],
  ])('%s 不可以繞路：%s', async (path, code) => {
    expect(await broken(path, code)).toEqual(['no-restricted-syntax']);
  });
});

describe('引用方向：該放行的放行', () => {
  it.each([
    ['components/ui/invented.ts', "import type { Loaded } from '../../queries/load.ts';\nexport type One = Loaded<'pages'>;"],
    ['components/ui/invented.ts', "import { escapeHtml } from '../../text/escapeHtml.ts';"],
    ['components/ui/Invented.astro', "import { today } from '../../clock.ts';"],
    ['components/service/invented.ts', "import { one } from '../plan/other.ts';"],
    ['domain/service/invented.ts', "import { z } from 'zod';\nimport { today } from '../time/plainDate.ts';"],
    ['queries/invented.ts', "import { getCollection } from 'astro:content';\nimport { contentRoot } from '../settings.ts';"],
    ['queries/invented.ts', "import { readStored } from '../warnings/stored.ts';"],
    ['warnings/invented.ts', "import { isMoment } from '../domain/time/moment.ts';"],
    ['content.config.ts', "import { defineCollection } from 'astro:content';"],
    ['intake/invented.ts', "import { contentRoot } from '../settings.ts';\nimport { readFileSync } from 'node:fs';"],
    ['pages/Invented.astro', "import { all } from '../queries/load.ts';\nimport { today } from '../clock.ts';"],
    ['zones/blocks/Invented.astro', "import { all } from '../../queries/load.ts';\nimport Icon from '../../components/ui/Icon.astro';"],
    ['layouts/Invented.astro', "import '../styles/index.css';\nimport { all } from '../queries/load.ts';"],
  ])('%s 可以 %s', async (path, code) => {
    expect(await broken(path, code)).toEqual([]);
  });
});

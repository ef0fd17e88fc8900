// @ts-check
import { builtinModules } from 'node:module';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Which rooms of src/ each room may import values from; types may be taken from anywhere. Arrows point one way (src/README.md). */
const rooms = {
  domain: [],
  text: [],
  i18n: ['domain'],
  flowchart: ['text'],
  map: [],
  chart: ['text'],
  codes: [],
  odf: ['text'],
  warnings: ['domain'],
  live: ['domain'],
  importers: ['domain'],
  intake: ['domain'],
  gate: ['domain', 'i18n', 'intake', 'text', 'codes', 'hosting'],
  hosting: ['domain', 'intake', 'text'],
  offline: ['domain', 'intake', 'text', 'gate'],
  publish: ['domain', 'i18n', 'odf'],
  queries: ['domain', 'i18n', 'intake', 'gate', 'flowchart', 'odf', 'publish', 'warnings'],
  components: ['domain', 'text', 'i18n', 'flowchart', 'map', 'chart', 'publish', 'live'],
  // The blocks of theme zones: the only parts that may ask queries.
  zones: ['domain', 'text', 'i18n', 'components', 'queries'],
  layouts: ['domain', 'i18n', 'components', 'queries', 'publish', 'offline'],
};
const all = [...Object.keys(rooms), 'pages', 'styles'];
/** Who else may know where content lies, ask astro:content, or use this machine (node:). */
const may = {
  settings: ['intake', 'hosting', 'offline', 'queries', 'pages'],
  content: ['queries'],
  node: ['intake', 'map', 'codes', 'gate', 'hosting', 'offline', 'queries', 'pages'],
};

/** The beginning of a path that leaves the folder, or starts at the project's root as Vite allows. */
const OUT = String.raw`^(?:\.\./|\./(?:.*/)?\.\./|/)(?:.*/)?`;
const see = '方向見 src/README.md。';

/** What a room may not import; `undefined` stands for the files that lie in src/ itself. */
const closedTo = (/** @type {string | undefined} */ room, /** @type {string[]} */ allowed) => {
  const closed = all.filter((other) => other !== room && !allowed.includes(other) && !(other === 'styles' && room === 'layouts'));
  return [
    ...(closed.length
      ? [{ regex: `${OUT}(?:${closed.join('|')})/`, allowTypeImports: true, message: `src/${room}/ 不可以引用這個房間；${see}` }]
      : []),
    ...(may.content.includes(room ?? '')
      ? []
      : [{ regex: '^astro:content$', allowTypeImports: true, message: `內容只從 src/queries/ 拿；${see}` }]),
    ...(!room || may.settings.includes(room)
      ? []
      : [{ regex: `${OUT}settings(?:\\.ts)?$`, message: `src/${room}/ 不必知道內容放在哪裡；${see}` }]),
    ...(!room || may.node.includes(room)
      ? []
      : [
          {
            regex: `^(?:node:|(?:${builtinModules.join('|')})(?:/|$))`,
            allowTypeImports: true,
            message: `src/${room}/ 不讀這台機器；${see}`,
          },
        ]),
    ...(room === 'domain'
      ? [{ regex: String.raw`^(?!\.{1,2}/|zod(?:/|$))`, message: 'src/domain/ 只能引用 zod，也要能在瀏覽器裡執行。' }]
      : []),
  ];
};

const directions = [
  // Later entries take the place of earlier ones for the files they name.
  ...Object.entries({ ...rooms, pages: all }).map(([room, allowed]) => ({
    files: [`src/${room}/**/*.{ts,astro}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: closedTo(room, allowed) }] },
  })),
  {
    files: ['src/*.ts'],
    ignores: ['src/content.config.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: closedTo(undefined, all) }] },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression', message: `用 import 開頭的引用，方向才看得見；${see}` },
        {
          selector: 'CallExpression[callee.object.type="MetaProperty"][callee.property.name=/^glob/]',
          message: `一次引用一整個資料夾，方向就看不見了；${see}`,
        },
      ],
    },
  },
];

export default tseslint.config(
  { ignores: ['dist*', '.astro', '.cache', 'node_modules', '.cache/tests', 'tests/fixtures'] },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': ['error', { property: 'innerHTML', message: '用 textContent；HTML 只在建置時產生。' }],
    },
  },
  // Astro's generated reference file and markup expressions.
  { files: ['**/*.astro'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  ...directions,
);

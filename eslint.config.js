// @ts-check
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Which rooms of src/ each room may import values from; types may be taken from anywhere. Arrows point one way (src/README.md). */
const rooms = {
  domain: [],
  i18n: ['domain'],
  flowchart: [],
  map: [],
  intake: ['domain'],
  gate: ['domain', 'intake'],
  publish: ['domain', 'i18n'],
  queries: ['domain', 'i18n', 'intake', 'gate', 'flowchart'],
  components: ['domain', 'i18n', 'flowchart', 'map', 'publish'],
  layouts: ['domain', 'i18n', 'components', 'queries', 'publish'],
};
const all = [...Object.keys(rooms), 'pages', 'styles'];

const directions = Object.entries(rooms).map(([room, allowed]) => {
  const closed = all.filter((other) => other !== room && !allowed.includes(other) && !(other === 'styles' && room === 'layouts'));
  const patterns = [
    {
      regex: `^\\.\\..*/(${closed.join('|')})/`,
      allowTypeImports: true,
      message: `src/${room}/ 不可以引用這個房間；方向見 src/README.md。`,
    },
    ...(room === 'domain'
      ? [
          { regex: '^astro', message: 'src/domain/ 只能引用 zod。' },
          { regex: '^node:', message: 'src/domain/ 也要能在瀏覽器裡執行。' },
        ]
      : []),
  ];
  return { files: [`src/${room}/**/*.{ts,astro}`], rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
});

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

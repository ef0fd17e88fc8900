import type { BrowserFault } from '../rule.ts';
import { smallTargets } from './targets.ts';
import { hint, TELL_KEEPER, type KindRule } from './type.ts';

/** Controls that must be easy for everybody: a new primary control adds its selector here. */
const PRIMARY = [
  '.btn',
  '.tel',
  '.brick',
  '.tiles a',
  '.words a',
  '.hot a',
  '.util a',
  '.foot nav a',
  '.mainnav a',
  'header nav a',
  'button',
  'summary',
  'select',
  'textarea',
  'input:not([type=hidden], [type=checkbox], [type=radio])',
  'label:has(input[type=checkbox], input[type=radio])',
].join(', ');

const PRIMARY_LEAST = 44;
const LEAST = 24;

/** Targets large enough for fingers that shake, and for thumbs on a bus. */
export const targetSize: KindRule = {
  id: 'browser/target-size',
  title: '主要的按鈕、選項和選單至少 44 × 44 px；其他可以按的至少 24 × 24 px，或和別的隔得夠開（句子裡的連結除外）',
  basis: 'WCAG 2.2 2.5.8（24 px）、2.5.5（44 px）',
  severity: 'stops',
  widths: [1280, 320],
  async check(page, view) {
    const small = await smallTargets(page, PRIMARY, PRIMARY_LEAST);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    return small.flatMap(({ words, selector, width, height, primary, inline, apart }): BrowserFault[] => {
      const least = primary ? PRIMARY_LEAST : LEAST;
      if (width >= least && height >= least) return [];
      if (!primary && (inline || apart)) return [];
      return [
        {
          state: view.name,
          ...hint(words),
          what: `「${words || selector}」只有 ${width} × ${height} px，手抖或拇指大的人按不到（${selector}）。`,
          todo: `${primary ? '這是主要的按鈕或選項，至少' : '至少'}要 ${least} × ${least} px${primary ? '' : '，或和旁邊可以按的隔開'}。${TELL_KEEPER}`,
        },
      ];
    });
  },
};

import { fromUpkeep } from './fromUpkeep.ts';

/** A fact that no source confirms for this office. */
export const unconfirmed = fromUpkeep('unconfirmed', { title: '每一件事都有來源證實' }, ({ title, source, path }) => ({
  path: [...path, 'confirmed'],
  what: `「${title}」裡的這件事還沒有證實${source ? `，現在只知道來自「${source}」` : ''}。`,
  todo: '向管這件事的人問清楚：對的，刪掉「confirmed: false」這一行，「source」改寫證實它的依據；不對的，改成對的。',
}));

import type { Expected } from './type.ts';

export const disasterExpected: Expected[] = [
  { rule: 'disaster/totals', severity: 'stops', source: 'expectations/shelters.yaml:4' },
  { rule: 'disaster/wrong-place', severity: 'stops', place: '/broken/disaster/offers/:14' },
  { rule: 'freshness/shelter-state', severity: 'warns', source: 'shelters/broken-fresh-state.yaml:15', field: '現在的狀況 › 更新時間' },
];

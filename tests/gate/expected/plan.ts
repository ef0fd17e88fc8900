import type { Expected } from './type.ts';

export const planExpected: Expected[] = [
  {
    rule: 'plan/regression',
    severity: 'stops',
    source: 'clauses/broken-plan-regression.yaml:7',
    field: '要看得到的事 › 第 1 項 › 要做到的事',
    place: '/plan/',
  },
  // A number that the plan no longer has: no file of content holds it.
  { rule: 'plan/regression', severity: 'stops', place: '/plan/' },
  { rule: 'plan/unrecorded', severity: 'warns', source: 'clauses/broken-plan-unrecorded.yaml:2', field: '條名', place: '/plan/' },
  {
    rule: 'plan/evidence',
    severity: 'warns',
    source: 'clauses/broken-plan-evidence.yaml:10',
    field: '要看得到的事 › 第 1 項 › 證明 › 第 1 項 › 頁面網址',
    place: '/plan/',
  },
];

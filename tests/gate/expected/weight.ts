import type { Expected } from './type.ts';

export const weightExpected: Expected[] = [
  { rule: 'weight/page', severity: 'stops', place: '/broken/weight/html/' },
  { rule: 'weight/page', severity: 'stops', place: '/broken/weight/script/' },
  { rule: 'weight/page', severity: 'stops', place: '/broken/weight/style/' },
  { rule: 'weight/page', severity: 'stops', place: '/disaster/lite/broken-heavy/' },
  { rule: 'weight/image', severity: 'stops', place: '/broken/weight/photo.png' },
  { rule: 'weight/image', severity: 'warns', place: '/broken/weight/size/:12' },
  { rule: 'weight/file', severity: 'warns', place: '/broken/weight/heavy.zip' },
];

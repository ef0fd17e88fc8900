import { expect, it } from 'vitest';
import { merged } from '../../../src/gate/browser/merge.ts';

const fault = (url: string, what: string, state?: string) => ({ url, what, todo: '改', ...(state ? { state } : {}) });

it('同一頁同一個問題只說一次，看到它的樣子都列出來', () => {
  expect(merged([fault('/a/', '太小', '1280 px'), fault('/a/', '太小', '320 px'), fault('/a/', '太小', '320 px')])).toEqual([
    fault('/a/', '太小', '1280 px；320 px'),
  ]);
});

it('不同的頁、不同的問題分開說', () => {
  const faults = [fault('/a/', '太小'), fault('/b/', '太小'), fault('/a/', '太淡')];
  expect(merged(faults)).toEqual(faults);
});

import { maskedNumber } from './find/masked.ts';
import { mobileNumbers } from './find/mobile.ts';
import { personalRule } from './personalRule.ts';

/** No mobile number is published: citizens call the office, not a person. */
export const mobile = personalRule(
  { id: 'personal/mobile', title: '沒有手機號碼' },
  {
    name: '手機號碼',
    find: mobileNumbers,
    mask: (number) => maskedNumber(number, 4),
    instead: '改寫公所的電話和分機，或承辦人的職稱。',
  },
);

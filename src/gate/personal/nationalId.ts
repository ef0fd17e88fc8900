import { maskedNumber } from './find/masked.ts';
import { nationalIds } from './find/taiwanId.ts';
import { personalRule } from './personalRule.ts';

/** No national ID number is published; only numbers with a valid check digit count. */
export const nationalId = personalRule(
  { id: 'personal/national-id', title: '沒有身分證字號' },
  {
    name: '身分證字號',
    find: nationalIds,
    mask: (id) => maskedNumber(id, 5),
    instead: '要示範怎麼填，就寫「身分證字號（1 個英文字母和 9 個數字）」。',
  },
);

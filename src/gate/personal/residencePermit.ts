import { maskedNumber } from './find/masked.ts';
import { residenceIds } from './find/taiwanId.ts';
import { personalRule } from './personalRule.ts';

/** No number of a residence permit is published, new style or old. */
export const residencePermit = personalRule(
  { id: 'personal/residence-permit', title: '沒有居留證號碼' },
  {
    name: '居留證號碼',
    find: residenceIds,
    mask: (id) => maskedNumber(id, 5),
    instead: '要示範怎麼填，就寫「居留證號碼（10 碼）」。',
  },
);

import { personalEmails } from './find/email.ts';
import { maskedEmail } from './find/masked.ts';
import { personalRule } from './personalRule.ts';

/** No address at a mail service for everybody is published; an office has one of its own. */
export const email = personalRule(
  { id: 'personal/email', title: '沒有個人的電子信箱' },
  {
    name: '個人信箱',
    find: personalEmails,
    mask: maskedEmail,
    instead: '改寫公所的信箱（結尾是 gov.tw），或公所的電話。',
  },
);

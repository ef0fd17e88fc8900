import type { Finding, Report } from '../../../src/gate/finding.ts';

/** Text that breaks whatever does not escape it: marks of HTML, Markdown, XML, workflow commands and terminals, and half a character. */
export const AWKWARD = '「<img src=x onerror="a">」& \'*_`|\n::error::100%, a:b\r\n]]> \u0000\u001B[31m\u202E @all #12 \uD800';

const source = (file: string, line: number, field = '', section = 'civil') => ({ file, line, field, section });

const everywhere: Finding[] = Array.from({ length: 301 }, (_, index) => ({
  rule: 'links/label',
  severity: 'warns',
  place: { url: `/services/s${String(index).padStart(3, '0')}/`, line: 7, column: 3 },
  what: '鏈結文字「更多」看不出通到哪裡。',
  todo: '改成那一頁的名稱。',
}));

const many: Finding[] = Array.from({ length: 12 }, (_, index) => ({
  rule: 'documents/text',
  severity: 'stops',
  source: source('services/z.md', 30 - index, '附件', 'social'),
  what: `第 ${index + 1} 個附件沒有文字。`,
  todo: '用文書軟體重新匯出。',
}));

/** One hand-made report with everything that faces must cope with, out of order. */
export const report: Report = {
  today: '2026-11-22',
  scope: ['492 頁', '431 筆內容'],
  rules: [
    { id: 'documents/text', title: '附件裡有文字。', basis: '網站無障礙規範 <1.1.1> & "附件"' },
    { id: 'markup/valid', title: AWKWARD },
    { id: 'links/label', title: '鏈結文字說得出通到哪裡' },
    { id: 'links/internal', title: '站內的鏈結都通' },
    { id: 'personal/mobile', title: '沒有行動電話' },
    { id: 'freshness/unconfirmed', title: '資料都有人確認' },
  ],
  findings: [
    ...everywhere,
    { rule: 'markup/valid', severity: 'stops', place: { url: '/a,b/', line: 2, column: 9, state: '320 px' }, what: AWKWARD, todo: AWKWARD },
    ...many,
    {
      rule: 'links/label',
      severity: 'warns',
      source: source('faqs/a:b,c.md', 3, '問題, 「<b>」', 'gone'),
      place: { url: '/faqs/中 文?#%/' },
      what: AWKWARD,
      todo: '改。',
    },
    {
      rule: 'personal/mobile',
      severity: 'warns',
      source: source('faqs/a.md', 5),
      what: '有電話「祕密」。',
      todo: '拿掉「祕密」。',
    },
    { rule: 'freshness/unconfirmed', severity: 'warns', source: source('faqs/a.md', 6, '費用'), what: '還沒確認。', todo: '請確認。' },
    { rule: 'not/listed', severity: 'warns', source: source('faqs/a.md', 1), what: '規則不在名單裡。', todo: '沒有關係。' },
    {
      rule: 'markup/valid',
      severity: 'stops',
      source: source('faqs/a.md', 2, '內文'),
      place: { url: '/faqs/a/', line: 1 },
      what: '標籤沒有關。',
      todo: '關起來。',
    },
  ],
};

/** The same site with nothing to say. */
export const clean: Report = { ...report, findings: [] };

import type { Office } from '../../domain/office/schema.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import type { Block, OdfDocument, Run } from '../../odf/document.ts';
import { writeOdt } from '../../odf/write/writeOdt.ts';

/** What the form is made for; `filled` gives the example. */
export interface MediationForm {
  office: Pick<Office, 'name'>;
  today: PlainDate;
  filled: boolean;
}

/** Stands at the head of both: no form of the office is known, and none is made up. */
export const DRAFT = '草稿，以公所書表為準';
export const EXAMPLE = '填寫範例';

/** A row of the form: what is asked, in which words, and made-up data for the example, never those of a person. */
interface Field {
  label: string;
  hint?: string;
  example: string;
  /** Lines to write on by hand; one where absent. */
  lines?: number;
}

const parties: readonly (readonly [title: string, fields: readonly Field[]])[] = [
  [
    '聲請人（提出聲請的人）',
    [
      { label: '姓名', example: '○○○' },
      { label: '地址', hint: '收得到公所通知的地址', example: '○○市○○區○○路○號' },
      { label: '法定代理人', hint: '聲請人未成年或受監護宣告才填', example: '無' },
      { label: '代理人', hint: '請人代理才填，要附委任書', example: '無' },
    ],
  ],
  [
    '對造人（對方）',
    [
      { label: '姓名', hint: '對方有好幾位，就一位一位都寫', example: '△△△' },
      { label: '地址', hint: '開會通知要寄得到的地址', example: '○○市○○區○○街○號' },
    ],
  ],
];

const matters: readonly Field[] = [
  { label: '調解事由', hint: '一句話寫是什麼事', lines: 2, example: '房屋漏水，請求賠償修理費用' },
  {
    label: '爭議情形',
    lines: 8,
    hint: '什麼時候、什麼地方、發生什麼事；雙方在爭什麼',
    example: '○年○月起，對造人住家的水管漏水，聲請人住家的天花板和牆壁受潮剝落。雙方對誰要修、修理費用由誰負擔，說法不同。',
  },
  { label: '法院或地檢署案號', hint: '這件事已經在法院或地檢署才填', example: '無' },
];

function table(caption: string, fields: readonly Field[], filled: boolean): Block {
  const asked = ({ label, hint }: Field): Run[] => [{ text: label, bold: true }, ...(hint ? [{ text: `\n${hint}`, small: true }] : [])];
  const answer = ({ example, lines = 1 }: Field): Run[] => [filled ? `（範例）${example}` : '\n'.repeat(lines - 1)];
  return {
    kind: 'table',
    caption,
    head: ['項目', filled ? EXAMPLE : '請填寫'],
    rows: fields.map((field) => [asked(field), answer(field)]),
    widths: [5, 12],
  };
}

/** The request for mediation (聲請調解書) as a document: what 鄉鎮市調解條例 第10條 asks for, and what must be known to send notices. */
export function mediationDocument({ office, today, filled }: MediationForm): OdfDocument {
  const kind = filled ? `${EXAMPLE}（${DRAFT}）` : `（${DRAFT}）`;
  return {
    title: `聲請調解書${kind}`,
    subject: '調解聲請',
    language: 'zh-TW',
    office: office.name,
    date: today,
    blocks: [
      { kind: 'notice', text: filled ? `${DRAFT}。${EXAMPLE}：資料都是編的，只給人看怎麼寫。` : DRAFT },
      { kind: 'heading', level: 1, text: filled ? `聲請調解書${EXAMPLE}` : '聲請調解書' },
      { kind: 'paragraph', runs: [`收件：${office.name}（調解委員會）`] },
      { kind: 'heading', level: 2, text: '一、雙方是誰' },
      ...parties.map(([caption, fields]) => table(caption, fields, filled)),
      // What is told of the dispute stands on one page.
      { kind: 'pageBreak' },
      { kind: 'heading', level: 2, text: '二、要調解什麼' },
      table('調解事由和爭議情形', matters, filled),
      { kind: 'heading', level: 2, text: '三、附上的文件' },
      {
        kind: 'checklist',
        items: [['聲請調解書的繕本：和這一份一樣的影本，對方有幾個人，就多附幾份'], ['和糾紛有關的資料'], ['委任書：請人代理才要']],
      },
      { kind: 'heading', level: 2, text: '四、簽名' },
      ...(filled ? signedExample : unsigned),
    ],
  };
}

const unsigned: readonly Block[] = [
  { kind: 'lines', label: '聲請人簽名或蓋章', count: 1 },
  { kind: 'lines', label: '日期', count: 1 },
];
const signedExample: readonly Block[] = [
  { kind: 'term', label: '聲請人', runs: ['（範例）○○○（簽名或蓋章）'] },
  { kind: 'term', label: '日期', runs: ['（範例）○年○月○日'] },
];

/** The blank form, or the filled-in example, as an ODT. */
export const mediationForm = (form: MediationForm): Promise<Uint8Array> => writeOdt(mediationDocument(form));

import { isPlainDate, yearAfter } from '../../domain/time/plainDate.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import type { SiteFault, SiteRule } from '../rule.ts';
import { askMaintainer, shown } from './words.ts';

const FILE = '/.well-known/security.txt';
const CONTACT = /^(?:https:\/\/|mailto:\S+@|tel:\+?[\d-]+$)/u;

interface Line {
  line: number;
  name: string;
  value: string;
}

function linesOf(text: string): Line[] {
  return text.split(/\r?\n/u).flatMap((whole, index) => {
    const [, name, value] = /^([A-Za-z-]+):\s*(.*?)\s*$/u.exec(whole) ?? [];
    return name === undefined ? [] : [{ line: index + 1, name: name.toLowerCase(), value: value ?? '' }];
  });
}

/** Seen from Taipei, where offices write plain dates. */
function dayOf(moment: string): PlainDate | undefined {
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/iu.test(moment) ? Date.parse(moment) : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  const day = new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);
  return isPlainDate(day) ? day : undefined;
}

function expiry(lines: readonly Line[], today: PlainDate): SiteFault[] {
  const again = `${askMaintainer}：重新製作網站，就會寫上新的日期。`;
  const [first, second] = lines.filter(({ name }) => name === 'expires');
  if (!first) return [{ url: FILE, what: 'security.txt 沒有寫有效到哪一天（Expires）。', todo: again }];
  if (second) return [{ url: FILE, line: second.line, what: 'security.txt 寫了兩次有效日期（Expires）。', todo: again }];
  const day = dayOf(first.value);
  const at = { url: FILE, line: first.line };
  if (!day) return [{ ...at, what: `security.txt 的有效日期${shown(first.value)}讀不懂。`, todo: again }];
  if (day <= today) return [{ ...at, what: `security.txt 在 ${day} 過期了。`, todo: again }];
  if (day > yearAfter(today)) return [{ ...at, what: `security.txt 的有效日期 ${day} 超過一年。`, todo: again }];
  return [];
}

/** security.txt tells whoever finds a weakness whom to tell, and is still good on the day of the build. */
export const contact: SiteRule = {
  id: 'security/contact',
  title: '有 security.txt，寫明資安問題找誰、有效到哪一天',
  basis: 'RFC 9116',
  severity: 'stops',
  check({ files, read }, { today }) {
    if (!files.has(FILE)) {
      return [
        {
          url: FILE,
          what: '網站沒有 security.txt，發現資安問題的人不知道要告訴誰。',
          todo: `${askMaintainer}：製作網站時要寫出這個檔案。`,
        },
      ];
    }
    const lines = linesOf(read(FILE).toString('utf8'));
    const contacts = lines.filter(({ name }) => name === 'contact');
    const todo = '請看公所資料（office/office.yaml）的總機有沒有寫對；寫對了還這樣，把這一段訊息交給維護網站的人。';
    const missing = contacts.length ? [] : [{ url: FILE, what: 'security.txt 沒有寫聯絡方式（Contact）。', todo }];
    const wrong = contacts
      .filter(({ value }) => !CONTACT.test(value))
      .map(({ line, value }) => ({
        url: FILE,
        line,
        what: `security.txt 的聯絡方式${shown(value)}不是 tel:、mailto: 或 https:// 開頭。`,
        todo,
      }));
    return [...missing, ...wrong, ...expiry(lines, today)];
  },
};

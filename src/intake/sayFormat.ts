import { isMoment } from '../domain/time/moment.ts';
import { isPlainDate } from '../domain/time/plainDate.ts';
import type { Said } from './finding.ts';
import type { IssueAt } from './issueAt.ts';
import { repaired, typed } from './repair.ts';
import { sayEmpty } from './sayEmpty.ts';

/** A text that is not written as its field asks; `message` is the name of the broken rule, or the field's own sentence. */
export function sayFormat(message: string, at: IssueAt): Said {
  const value = String(at.value);
  switch (message) {
    case 'id':
    case 'spaces':
      if (value.trim()) return { what: '文字前後有多的空白。', todo: '刪掉前後的空白。' };
      return { what: '這一欄只有空白。', todo: sayEmpty(at).todo };
    case 'one-line':
      return { what: '這一欄只能寫一行，裡面有換行。', todo: '改成一行。' };
    case 'plain-date':
      return sayDate(value);
    case 'moment':
      return sayMoment(value);
    case 'link': {
      const meant = repaired(value, at.schema);
      return { what: `「${at.shown}」不是網址。`, todo: meant ? `改成「${meant}」。` : '寫完整的網址，開頭是 https://。' };
    }
    default:
      return sayPattern(message, value, at);
  }
}

const DATE = /^(?:民國)?\s*(?<year>\d{2,4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*日?$/u;

function sayDate(value: string): Said {
  const parts = DATE.exec(value.normalize('NFKC').trim())?.groups as { year: string; month: string; day: string } | undefined;
  const what = `「${value}」日期的寫法不對。`;
  if (!parts) return { what, todo: '寫成西元年-月-日，例如 2026-11-22。' };
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  const full = year < 1000 ? year + 1911 : year;
  const date = `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (isPlainDate(date)) return { what, todo: `${full === year ? '' : '民國年要換成西元年，'}改成 ${date}。` };
  const reason = month < 1 || month > 12 ? `沒有 ${month} 月` : `${month} 月沒有 ${day} 日`;
  return { what: `「${value}」不是存在的日期。`, todo: `${reason}，改成對的日期，例如 2026-11-22。` };
}

const CLOCK = /^(?<day>.*?)[\sT]+(?<half>上午|下午|晚上)?\s*(?<hour>\d{1,2})\s*[:時點]\s*(?:(?<minute>\d{1,2})\s*分?)?(?::\d{2})?$/u;

/** The clock that staff meant, on 24 hours: 下午 3 點 → 15:00. */
function clockOf({ half, hour, minute = '00' }: { half?: string; hour: string; minute?: string }): string {
  const hours = half ? (Number(hour) % 12) + (half === '上午' ? 0 : 12) : Number(hour);
  return `${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

function sayMoment(value: string): Said {
  const parts = CLOCK.exec(value.normalize('NFKC').trim())?.groups as
    { day: string; half?: string; hour: string; minute?: string } | undefined;
  const what = `「${value}」時間的寫法不對。`;
  if (!parts) return { what, todo: '寫成西元年-月-日 時:分，24 小時制，例如 2026-11-22 14:05。' };
  const day = isPlainDate(parts.day) ? { what, todo: `改成 ${parts.day}。` } : sayDate(parts.day);
  const written = /改成 (\d{4}-\d\d-\d\d)。$/u.exec(day.todo)?.[1];
  if (!written) return day;
  const clock = clockOf(parts);
  if (!isMoment(`${written} ${clock}`)) return { what: `「${value}」不是存在的時間。`, todo: '一天只有 00:00 到 23:59，改成對的時間。' };
  return { what, todo: `改成 ${written} ${clock}。` };
}

function sayPattern(message: string, value: string, { schema, meta, shown }: IssueAt): Said {
  const asked = meta?.patternSays ?? message;
  if (asked.includes('手機') && /^(\+?886-?|0)9/u.test(value)) {
    return { what: `「${shown}」是手機號碼，不可刊登。`, todo: '改成公務電話，例如 02-20000001；沒有就刪掉這一行。' };
  }
  const meant = repaired(value, schema);
  const what = `「${shown}」的寫法不對。`;
  return { what, todo: meant ? `改成${typed(meant)}。規定的寫法：${asked}。` : `改成規定的寫法：${asked}。` };
}

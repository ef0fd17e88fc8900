import { isMoment } from '../time/moment.ts';
import type { Fault } from './model.ts';

/** What a sentence gives away: the kind of fact, and the words that do it. */
interface Leak {
  kind: '電話' | '金額' | '期間' | '時間' | '當場辦好';
  words: string;
}

const HAN_NUMBER = '[一二三四五六七八九十百千萬兩半]+';
const NUMBER = `(?:\\d[\\d,]*(?:\\.\\d+)?|${HAN_NUMBER})`;
const SPAN = '(?:個?工作[天日]|天|日|個月|小時|分鐘|週|星期)';

/** After NFKC, so that full-width digits and colons count. Left out on purpose: ages, article numbers, counts and dates. */
const patterns: readonly (readonly [Leak['kind'], RegExp])[] = [
  ['電話', /(?<![\w-])(?:\+886[- ]?\d{1,2}|\(?0\d{1,3}\)?)[- ]?\d{3,4}[- ]?\d{3,5}(?!\d)/gu],
  ['電話', /(?<=(?:打|撥|電話|專線|\b(?:call|dial|ring|phone|telephone))[^\d，。；]{0,4})1\d{2,3}(?!\d)/giu],
  ['金額', new RegExp(`${NUMBER}\\s*[千萬億]?\\s*(?:元(?!化)|塊錢)`, 'gu')],
  ['金額', /(?:NT\$|NTD|TWD)\s*\d[\d,]*/giu],
  // 「12 月 25 日」 is a date; 「哪一天」 and 「第三天」 name a day.
  [
    '期間',
    new RegExp(`(?<![月第]\\s*)(?<![\\d,.]|${HAN_NUMBER})(?!(?<=[哪那這同每某前隔當有]\\s*)一\\s*[天日])${NUMBER}\\s*${SPAN}`, 'gu'),
  ],
  ['期間', /\d+\s*(?:(?:working|calendar)\s+)?(?:days?|weeks?|months?|hours?|minutes?)\b/giu],
  [
    '期間',
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half a)\s+(?:(?:working|calendar)\s+)?(?:days?|weeks?|months?|hours?)\b/giu,
  ],
  ['時間', /(?<!\d)\d{1,2}:\d{2}(?!\d)/gu],
  ['時間', new RegExp(`(?:上午|下午|早上|中午|晚上)\\s*${NUMBER}\\s*[點時]`, 'gu')],
  ['時間', /(?<!\d)\d{1,2}\s*點(?=半|鐘|\d|到|至|前|以前|開|關)/gu],
  ['時間', /\d{1,2}\s*(?:a\.?m\b|p\.?m\b|o['’]clock)/giu],
  // Only where the office is said to finish at once: 「當場領卡」, not 「馬上報警」.
  ['當場辦好', /(?:當場|馬上|立刻|立即)(?=[^，。；！？]{0,3}(?:辦|領|拿|取|發|給|核|完成|換|補))/gu],
  [
    '當場辦好',
    /\b(?:while you wait|(?:on|the) same day|(?:done|ready|issued|made|collect|receive)\b[^.,;]{0,20}\b(?:on the spot|straight away))\b/giu,
  ],
];

/** National lines that may always stand on a page. */
const NATIONAL_LINES = ['110', '113', '119', '1996', '1999'];

const digits = (words: string) => words.replaceAll(/\D/gu, '');

/** The first telephone, amount, period, hour or promise in a sentence; `telephones` are the numbers that a source confirms. */
export function leakIn(sentence: string, telephones: readonly string[] = []): Leak | undefined {
  const allowed = new Set([...NATIONAL_LINES, ...telephones].map(digits));
  const plain = sentence.normalize('NFKC');
  for (const [kind, pattern] of patterns) {
    for (const [words] of plain.matchAll(pattern)) {
      if (kind !== '電話' || !allowed.has(digits(words))) return { kind, words: words.trim() };
    }
  }
  return undefined;
}

/** Numbers that the office's own file confirms, its switchboard and its lines: they may stand in any sentence. */
export function confirmedTelephones(office: unknown): string[] {
  const { telephone, hotlines } = (office ?? {}) as { telephone?: unknown; hotlines?: unknown };
  const lines = Array.isArray(hotlines) ? (hotlines as ({ number?: unknown; confirmed?: unknown } | null)[]) : [];
  const sure = lines.filter((line) => line?.confirmed !== false).map((line) => line?.number);
  return [telephone, ...sure].filter((number) => typeof number === 'string');
}

/** What staff are told about a sentence that gives away a fact nobody has confirmed. */
export function sayLeak({ kind, words }: Leak): Pick<Fault, 'what' | 'todo'> {
  return {
    what: `這件事還沒確認，文字裡卻寫了${kind}「${words}」，會印在網頁上。`,
    todo: '把這幾個字刪掉，改寫成要問誰；有來源證實了，就刪掉這一組的「confirmed: false」或改掉「kind: unknown」。',
  };
}

/** Fields that a page hides by itself while they are unconfirmed, or never prints. A step's period bears its own mark. */
const HIDDEN = new Set([
  'source',
  'sources',
  'telephone',
  'officeTelephone',
  'number',
  'extension',
  'officeHours',
  'within',
  'url',
  'website',
]);
const HIDDEN_HOURS = new Set(['says', 'english']);

/** True where a group's facts are not to be shown: marked unconfirmed, or of a kind nobody knows. */
export function isHidden(group: unknown): boolean {
  const { confirmed, kind } = (group ?? {}) as { confirmed?: unknown; kind?: unknown };
  return confirmed === false || kind === 'unknown';
}

/** Sentences beside a hidden fact (notes, titles, details …) must not give away what the page hides. */
export function leakFaults(data: unknown, telephones: readonly string[]): Fault[] {
  const walk = (value: unknown, where: (string | number)[], hidden: boolean): Fault[] => {
    if (typeof value === 'string') {
      // A moment by itself says when something was seen; it is no opening hour.
      const leak = hidden && !isMoment(value) ? leakIn(value, telephones) : undefined;
      return leak ? [{ where, ...sayLeak(leak) }] : [];
    }
    if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...where, index], hidden));
    if (value === null || typeof value !== 'object') return [];
    const group = value as Record<string, unknown>;
    // A group inside with a source of its own is confirmed by it.
    const inside = isHidden(group) || (hidden && group.confirmed !== true && group.source === undefined);
    return Object.entries(group)
      .filter(([key]) => !HIDDEN.has(key) && !(where.at(-1) === 'hours' && HIDDEN_HOURS.has(key)))
      .flatMap(([key, inner]) => walk(inner, [...where, key], inside));
  };
  return walk(data, [], false);
}

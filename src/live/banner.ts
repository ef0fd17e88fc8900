import { inForce } from '../domain/alert/inForce.ts';
import { alertLevels, englishAlertLevels } from '../domain/alert/levels.ts';
import type { StatusAlert } from '../domain/status/schema.ts';
import { ageWords, englishMoment, fromIso, isoMoment, rocMoment, type Moment } from '../domain/time/moment.ts';

/** How many banners stand on a page at once; more would push the page away, and the disaster page has them all. */
export const MOST = 3;

/** What a banner says, the same whether the build or the browser makes it. */
export interface Banner {
  /** 緊急. */
  level: string;
  title: string;
  text: string;
  /** Set where title and text are in another language than the page. */
  lang: string | undefined;
  /** Which villages, until when, who says so: 「潮聲里 · 到 115 年 11 月 22 日 20:00」. */
  facts: string;
  /** Where to go now, for each hazard that the office has a shelter for. */
  links: { text: string; url: string }[];
}

/** The banners of a moment, worst first, and how many more alerts are in force. */
export function bannersAt(alerts: readonly StatusAlert[], now: Moment): { shown: StatusAlert[]; more: number } {
  // The file writes its times in one form, which sorts and compares as text like plain moments do.
  const all = inForce(
    alerts.map((data) => ({ data })),
    isoMoment(now),
  ).map(({ data }) => data);
  return { shown: all.slice(0, MOST), more: Math.max(0, all.length - MOST) };
}

/** Words of one banner. The English edition shows the office's English, or its Chinese under the English word for the level. */
export function sayBanner({ level, title, text, english, endsAt, villages, hazards, source }: StatusAlert, inEnglish: boolean): Banner {
  const end = fromIso(endsAt);
  const names = villages.map((village) => (inEnglish ? village.english : village.name));
  // Which body said it is Chinese only; the page behind the link has it.
  const facts = inEnglish
    ? [names.join(', ') || 'Whole district', `Until ${englishMoment(end)}`]
    : [names.join('、') || '全區', `到 ${rocMoment(end)}`, ...(source ? [`依據：${source}`] : [])];
  const places = hazards.flatMap((hazard) => (hazard.url ? [{ ...hazard, url: hazard.url }] : []));
  return {
    level: inEnglish ? englishAlertLevels[level] : alertLevels[level],
    title: (inEnglish && english?.title) || title,
    text: (inEnglish && english?.text) || text,
    lang: inEnglish && !english ? 'zh-Hant-TW' : undefined,
    facts: facts.join(' · '),
    links: places.map((place) => ({ text: inEnglish ? `${place.english}: where to go` : `${place.name}時去哪裡`, url: place.url })),
  };
}

/** The name of a banner's region: 「緊急：海水倒灌」. */
export const nameOf = ({ level, title }: Banner, inEnglish: boolean): string => `${level}${inEnglish ? ': ' : '：'}${title}`;

/** What is read out when a banner comes while the page is open. */
export const sayNew = (banner: Banner, inEnglish: boolean): string =>
  inEnglish ? `New alert. ${nameOf(banner, true)}. ${banner.text}` : `新的災害訊息。${nameOf(banner, false)}。${banner.text}`;

/** 「還有 2 則災害訊息」. */
export const sayMore = (more: number, inEnglish: boolean): string =>
  inEnglish ? `${more} more alert${more > 1 ? 's' : ''}` : `還有 ${more} 則災害訊息`;

/** How old what stands on the page is, while nothing newer can be had. */
export const sayUnreachable = (writtenAt: Moment, now: Moment, inEnglish: boolean): string =>
  inEnglish
    ? `Information of ${englishMoment(writtenAt)}. No connection now.`
    : `災害訊息是${ageWords(writtenAt, now)}的資料，現在連不上。`;

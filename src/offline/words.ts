import { englishMoment, rocMoment, type Moment } from '../domain/time/moment.ts';
import type { Locale } from '../i18n/index.ts';

/** Why a stored copy is shown: no answer, no answer in time, or an answer that the server is broken. */
export type Trouble = 'offline' | 'slow' | 'failing';

interface Words {
  lang: string;
  /** Before the page's title, which screen readers say first. */
  title: string;
  notice: (built: Moment, trouble: Trouble) => string;
  /** Said on the page that answers for one that is not kept. */
  elsewhere: (trouble: Trouble) => string;
  /** Said on each alert of a stored copy. */
  alert: (built: Moment) => string;
  again: string;
  againTitle: string;
}

const TROUBLES = {
  'zh-TW': { offline: '現在連不上網路', slow: '現在網路太慢', failing: '網站現在沒有回應' },
  en: { offline: 'There is no network now', slow: 'The network is too slow now', failing: 'The site does not answer now' },
} as const satisfies Record<Locale, Record<Trouble, string>>;

/** What the worker writes into pages, in the language of the page. */
export const WORDS: Readonly<Record<Locale, Words>> = {
  'zh-TW': {
    lang: 'zh-Hant-TW',
    title: '離線：',
    notice: (built, trouble) => `這是存在這台裝置裡的頁面，做於 ${rocMoment(built)}。${TROUBLES['zh-TW'][trouble]}，可能已經不是最新的。`,
    elsewhere: (trouble) => `${TROUBLES['zh-TW'][trouble]}，您要看的那一頁也沒有存在這台裝置裡。`,
    alert: (built) => `這則訊息是 ${rocMoment(built)} 存下來的，之後有沒有變，現在看不到。`,
    again: '再試一次',
    againTitle: '再向網站要一次這一頁',
  },
  en: {
    lang: 'en',
    title: 'Off line: ',
    notice: (built, trouble) =>
      `This page is stored on this device and was made on ${englishMoment(built)}. ${TROUBLES.en[trouble]}; it may be out of date.`,
    elsewhere: (trouble) => `${TROUBLES.en[trouble]}, and the page you asked for is not stored on this device.`,
    alert: (built) => `This message was stored on ${englishMoment(built)}. What has changed since then cannot be seen now.`,
    again: 'Try again',
    againTitle: 'Ask the site for this page again',
  },
};

import { isConfirmed } from '../domain/fact.ts';
import { onlineFirst } from '../domain/service/online.ts';
import type { Service } from '../domain/service/schema.ts';
import type { Locale } from './index.ts';

const SHORT = {
  'zh-TW': {
    'online-own': '線上',
    'online-other': '線上',
    counter: '臨櫃',
    post: '郵寄',
    telephone: '電話',
    'village-office': '里辦公處',
    'home-visit': '到府',
  },
  en: {
    'online-own': 'online',
    'online-other': 'online',
    counter: 'counter',
    post: 'post',
    telephone: 'telephone',
    'village-office': 'village office',
    'home-visit': 'home visit',
  },
} as const;

/** 「線上、臨櫃」: the confirmed ways to apply in a few words; where none is confirmed, the others, and `sure` is false: they need the tag. */
export function waysToApply(channels: Service['channels'], locale: Locale): { text: string; first: string; sure: boolean } {
  const confirmed = channels.filter(isConfirmed);
  const sure = confirmed.length > 0;
  const kinds = [...new Set(onlineFirst(sure ? confirmed : channels).map(({ kind }) => SHORT[locale][kind]))].slice(0, 3);
  const text = locale === 'en' ? kinds.join(', ').replace(/^./u, (letter) => letter.toUpperCase()) : kinds.join('、');
  return { text, first: kinds[0] ?? '', sure };
}

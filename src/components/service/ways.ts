import type { Service } from '../../domain/service/schema.ts';
import type { Locale } from '../../i18n/index.ts';

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
    'online-own': 'on line',
    'online-other': 'on line',
    counter: 'counter',
    post: 'post',
    telephone: 'telephone',
    'village-office': 'village office',
    'home-visit': 'home visit',
  },
} as const;

/** 「線上、臨櫃」: the ways to apply in a few words; unconfirmed ways are left to the sheet, where they carry their tag. */
export function waysToApply(channels: Service['channels'], locale: Locale): string {
  const sure = channels.filter(({ confirmed }) => confirmed !== false);
  const kinds = [...new Set((sure.length ? sure : channels).map(({ kind }) => SHORT[locale][kind]))].slice(0, 3);
  return locale === 'en' ? kinds.join(', ').replace(/^./u, (first) => first.toUpperCase()) : kinds.join('、');
}

import { sensitive, type Shown } from '../domain/fact.ts';
import type { Service } from '../domain/service/schema.ts';
import type { Locale } from './index.ts';

type Fee = Service['fee'];

/** 「1,500 元」 or "NT$1,500". */
export function money(amount: number, locale: Locale): string {
  const digits = new Intl.NumberFormat('en-US').format(amount);
  return locale === 'en' ? `NT$${digits}` : `${digits} 元`;
}

/** A fee in a few words: 免費, 500 元, 依件數計算, or pending. Unconfirmed amounts never come out. */
export function sayFee(fee: Fee, locale: Locale): Shown<string> {
  const english = locale === 'en';
  switch (fee.kind) {
    case 'free':
      return sensitive(english ? 'Free' : '免費', fee);
    case 'unknown':
      return { state: 'pending' };
    case 'fixed':
    case 'varies': {
      const first = fee.items?.[0];
      const many = (fee.items?.length ?? 0) > 1;
      return sensitive(
        first
          ? english
            ? `${many ? 'From ' : ''}${money(first.amount, locale)}`
            : `${money(first.amount, locale)}${many ? '起' : ''}`
          : undefined,
        fee,
      );
    }
  }
}

import type { Office } from '../domain/office/schema.ts';
import { sensitive, type Shown } from '../domain/fact.ts';
import type { Locale } from '../i18n/index.ts';
import { only } from './load.ts';

/** The office's own entry. */
export async function getOffice(): Promise<Office> {
  return (await only('office')) as Office;
}

/** Opening hours as they may be shown. */
export function hoursOf(office: Office, locale: Locale): Shown<string> {
  return sensitive(locale === 'en' ? office.hours.english : office.hours.says, office.hours);
}

/** A map link for the office, on a site that needs no key and no script; `geo:` is offered beside it. */
export function mapLinks({ address }: Office): { web: string; geo: string } {
  const at = `${address.latitude},${address.longitude}`;
  return { web: `https://www.openstreetmap.org/?mlat=${address.latitude}&mlon=${address.longitude}#map=17/${at.replace(',', '/')}`, geo: `geo:${at}` };
}

import { isConfirmed, sensitive, type Shown } from '../fact.ts';
import type { Office } from './schema.ts';

/** Opening hours as they may be shown, in either language. */
export function hoursOf(office: Office, language: 'zh-TW' | 'en'): Shown<string> {
  return sensitive(language === 'en' ? office.hours.english : office.hours.says, office.hours);
}

/** Two ways to a map: a page that needs no key and no script of ours, and `geo:` for the telephone's own map. */
export function mapLinks({ address: { latitude, longitude } }: Office): { web: string; geo: string } {
  return {
    web: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`,
    geo: `geo:${latitude},${longitude}`,
  };
}

/** The national lines that a source confirms; a number nobody has confirmed must not be dialled. */
export function hotlinesOf({ hotlines }: Office): Office['hotlines'] {
  return hotlines.filter(isConfirmed);
}

import type { Office } from '../domain/office/schema.ts';
import type { FaqEntry } from '../queries/faqs.ts';
import type { ServiceEntry } from '../queries/services.ts';
import type { Sheet } from '../queries/sheet.ts';

const CONTEXT = 'https://schema.org';

function address({ address: { postalCode, full } }: Office) {
  return { '@type': 'PostalAddress', postalCode, streetAddress: full, addressCountry: 'TW' };
}

/** schema.org GovernmentOffice; hours only once confirmed, so that no search engine repeats a guess. */
export function officeJsonLd(office: Office): object {
  const { latitude, longitude } = office.address;
  return {
    '@context': CONTEXT, '@type': 'GovernmentOffice', name: office.name, alternateName: office.english, telephone: office.telephone,
    address: address(office), geo: { '@type': 'GeoCoordinates', latitude, longitude }, areaServed: office.district,
  };
}

/** schema.org GovernmentService with its channel and telephone. */
export function serviceJsonLd(office: Office, service: ServiceEntry, sheet: Sheet, site: URL | undefined): object {
  return {
    '@context': CONTEXT, '@type': 'GovernmentService', name: sheet.title, description: sheet.lead,
    ...(site ? { url: new URL(service.url, site).href } : {}),
    provider: { '@type': 'GovernmentOffice', name: office.name, telephone: office.telephone, address: address(office) },
    areaServed: office.district,
    availableChannel: sheet.channels.filter(({ url, confirmed }) => url && confirmed !== false).map(({ url, name }) => ({ '@type': 'ServiceChannel', name, serviceUrl: url })),
  };
}

/** schema.org FAQPage of one question. */
export function faqJsonLd({ data, html }: FaqEntry): object {
  const text = html.replaceAll(/<[^>]+>/gu, '').trim();
  return { '@context': CONTEXT, '@type': 'FAQPage', mainEntity: [{ '@type': 'Question', name: data.question, acceptedAnswer: { '@type': 'Answer', text } }] };
}

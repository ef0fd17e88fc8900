import type { Office } from '../domain/office/schema.ts';

/** What is told of a service: its words in the page's language, and the ways on line that are confirmed. */
interface ToldService {
  url: string;
  title: string;
  lead: string;
  channels: readonly { name: string; url?: string | undefined; confirmed?: boolean | undefined }[];
}

const CONTEXT = 'https://schema.org';

function address({ address: { postalCode, full } }: Office) {
  return { '@type': 'PostalAddress', postalCode, streetAddress: full, addressCountry: 'TW' };
}

/** schema.org GovernmentOffice; opening hours are left out as long as they are only words. */
export function officeJsonLd(office: Office): object {
  const { latitude, longitude } = office.address;
  return {
    '@context': CONTEXT,
    '@type': 'GovernmentOffice',
    name: office.name,
    alternateName: office.english,
    telephone: office.telephone,
    address: address(office),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    areaServed: office.district,
  };
}

/** schema.org GovernmentService with its channel and telephone. */
export function serviceJsonLd(office: Office, service: ToldService, site: URL | undefined): object {
  return {
    '@context': CONTEXT,
    '@type': 'GovernmentService',
    name: service.title,
    description: service.lead,
    ...(site ? { url: new URL(service.url, site).href } : {}),
    provider: { '@type': 'GovernmentOffice', name: office.name, telephone: office.telephone, address: address(office) },
    areaServed: office.district,
    availableChannel: service.channels
      .filter(({ url, confirmed }) => url && confirmed !== false)
      .map(({ url, name }) => ({ '@type': 'ServiceChannel', name, serviceUrl: url })),
  };
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' };

/** schema.org FAQPage of one question; nothing for an answer that no source confirms, since a search engine would drop its tag. */
export function faqJsonLd({
  data,
  html,
}: {
  data: { question: string; confirmed?: boolean | undefined };
  html: string;
}): object | undefined {
  if (data.confirmed === false) return undefined;
  const text = html
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/&[#a-z0-9]+;/gu, (entity) => ENTITIES[entity] ?? entity)
    .trim();
  return {
    '@context': CONTEXT,
    '@type': 'FAQPage',
    mainEntity: [{ '@type': 'Question', name: data.question, acceptedAnswer: { '@type': 'Answer', text } }],
  };
}

import { addressOf } from '../domain/collections.ts';
import type { Disclosure, Version } from '../domain/disclosure/schema.ts';
import { isInformationRequest } from '../domain/disclosure/supply.ts';
import { compareText } from '../i18n/compare.ts';
import { all, must } from './load.ts';
import { getSections, type SectionEntry } from './sections.ts';
import { getServices, type ServiceEntry } from './services.ts';

export interface DisclosureEntry {
  id: string;
  url: string;
  data: Disclosure;
  /** What it is, as HTML; empty where the office wrote nothing. */
  html: string;
  section: SectionEntry;
  /** The version that holds now, and the ones before it, newest first. */
  newest: Version;
  earlier: Version[];
}

/** Every disclosure with its section joined, by title. */
export async function getDisclosures(): Promise<DisclosureEntry[]> {
  const [entries, sections] = await Promise.all([all('disclosures'), getSections()]);
  return entries
    .map(({ id, data, html }) => {
      const [newest, ...earlier] = data.versions;
      // The schema asks for one version at least.
      return {
        id,
        url: addressOf('disclosures', id)!,
        data,
        html,
        section: must(sections, data.section, id),
        newest: newest!,
        earlier,
      };
    })
    .sort((a, b) => compareText(a.data.title, b.data.title));
}

/** A law of the national database with the services that rest on it. */
export interface UsedLaw {
  law: string;
  pcode: string;
  services: ServiceEntry[];
}

/** The laws that services name with their code, those of most services first: made from the services, so never out of step. */
export async function getUsedLaws(): Promise<UsedLaw[]> {
  const named = (await getServices()).flatMap((service) =>
    service.data.legal.flatMap(({ law, pcode }) => (pcode ? [{ law, pcode, service }] : [])),
  );
  return [...Map.groupBy(named, ({ pcode }) => pcode).values()]
    .map((uses) => ({ law: uses[0]!.law, pcode: uses[0]!.pcode, services: [...new Set(uses.map(({ service }) => service))] }))
    .sort((a, b) => b.services.length - a.services.length || compareText(a.law, b.law));
}

/** The services by which anybody may ask for what is not published. */
export async function getInformationRequests(): Promise<ServiceEntry[]> {
  return (await getServices()).filter(({ data }) => isInformationRequest(data));
}

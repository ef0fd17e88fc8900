import type { CarePoint } from '../domain/carePoint/schema.ts';
import { addressOf } from '../domain/collections.ts';
import type { Hotspot } from '../domain/hotspot/schema.ts';
import { linkGroups, type LinkGroup } from '../domain/link/groups.ts';
import type { RelatedLink } from '../domain/link/schema.ts';
import { partnerKinds, type Partner, type PartnerKind } from '../domain/partner/schema.ts';
import { compareText } from '../i18n/compare.ts';
import { all, must } from './load.ts';
import { getServices, type ServiceEntry } from './services.ts';
import { getVillages, type VillageEntry } from './villages.ts';

interface Entry<T> {
  id: string;
  url: string;
  data: T;
}

export interface CarePointEntry extends Entry<CarePoint> {
  village: VillageEntry;
  services: ServiceEntry[];
}

export interface PartnerEntry extends Entry<Partner> {
  villages: VillageEntry[];
  services: ServiceEntry[];
}

export interface HotspotEntry extends Entry<Hotspot> {
  village: VillageEntry | undefined;
}

export type LinkEntry = Entry<RelatedLink>;

/** Care points in the villages' order, then by name. */
export async function getCarePoints(): Promise<CarePointEntry[]> {
  const [entries, villages, services] = await Promise.all([all('care-points'), getVillages(), getServices()]);
  return entries
    .map(({ id, data }) => ({
      id,
      url: addressOf('care-points', id)!,
      data,
      village: must(villages, data.village, id),
      services: (data.services ?? []).map((service) => must(services, service, id)),
    }))
    .sort((a, b) => a.village.data.order - b.village.data.order || compareText(a.data.name, b.data.name));
}

/** Partners in the order of their kinds, then by name. */
export async function getPartners(): Promise<PartnerEntry[]> {
  const [entries, villages, services] = await Promise.all([all('partners'), getVillages(), getServices()]);
  const kinds = Object.keys(partnerKinds) as PartnerKind[];
  return entries
    .map(({ id, data }) => ({
      id,
      url: addressOf('partners', id)!,
      data,
      villages: (data.villages ?? []).map((village) => must(villages, village, id)),
      services: (data.services ?? []).map((service) => must(services, service, id)),
    }))
    .sort((a, b) => kinds.indexOf(a.data.kind) - kinds.indexOf(b.data.kind) || compareText(a.data.name, b.data.name));
}

/** Places with a free network, by name. */
export async function getHotspots(): Promise<HotspotEntry[]> {
  const [entries, villages] = await Promise.all([all('hotspots'), getVillages()]);
  return entries
    .map(({ id, data }) => ({
      id,
      url: addressOf('hotspots', id)!,
      data,
      village: data.village === undefined ? undefined : must(villages, data.village, id),
    }))
    .sort((a, b) => compareText(a.data.name, b.data.name));
}

/** Links to other websites, those of one group where it is given, by title. */
export async function getLinks(group?: LinkGroup): Promise<LinkEntry[]> {
  const entries = await all('links');
  return entries
    .map(({ id, data }) => ({ id, url: addressOf('links', id)!, data }))
    .filter(({ data }) => group === undefined || data.groups.includes(group))
    .sort((a, b) => compareText(a.data.title, b.data.title));
}

/** Every group that has links, in the page's order; a link stands once, under the first group it names. */
export async function getLinksByGroup(): Promise<{ group: LinkGroup; label: string; links: LinkEntry[] }[]> {
  const links = await getLinks();
  return (Object.keys(linkGroups) as LinkGroup[]).flatMap((group) => {
    const own = links.filter(({ data }) => data.groups[0] === group);
    return own.length ? [{ group, label: linkGroups[group], links: own }] : [];
  });
}

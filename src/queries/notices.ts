import { addressOf } from '../domain/collections.ts';
import { noticeKinds, type NoticeKind } from '../domain/notice/kinds.ts';
import type { Notice } from '../domain/notice/schema.ts';
import { newestFirst, noticeState, pinnedFirst } from '../domain/notice/state.ts';
import { today } from '../clock.ts';
import { showAttachments, type ShownAttachment } from './attachments.ts';
import { all, must } from './load.ts';
import { getSections, type SectionEntry } from './sections.ts';
import { getServices, type ServiceEntry } from './services.ts';
import { getVillages, type VillageEntry } from './villages.ts';
import { getZones, type ZoneEntry } from './zones.ts';

export interface NoticeEntry {
  id: string;
  url: string;
  data: Notice;
  html: string;
  /** True after its last day: it stands on no list, and its page says so. */
  expired: boolean;
  section: SectionEntry;
  services: ServiceEntry[];
  villages: VillageEntry[];
  zones: ZoneEntry[];
  attachments: ShownAttachment[];
  /** Address of the English page; undefined for notices that are not in English. */
  englishUrl: string | undefined;
}

/** Every notice that has a page on the day of this build, newest first; those to come have none. */
export async function getBuiltNotices(): Promise<NoticeEntry[]> {
  const [entries, sections, services, villages, zones] = await Promise.all([
    all('notices'),
    getSections(),
    getServices(),
    getVillages(),
    getZones(),
  ]);
  const notices = entries
    .filter(({ data }) => noticeState(data, today) !== 'upcoming')
    .map(async ({ id, data, html }) => ({
      id,
      url: addressOf('notices', id)!,
      data,
      html,
      expired: noticeState(data, today) === 'expired',
      section: must(sections, data.section, id),
      services: (data.services ?? []).map((service) => must(services, service, id)),
      villages: (data.villages ?? []).map((village) => must(villages, village, id)),
      zones: (data.zones ?? []).map((zone) => must(zones, zone, id)),
      attachments: await showAttachments(data.attachments),
      englishUrl: data.english ? `/en/notices/${id}/` : undefined,
    }));
  return (await Promise.all(notices)).sort(newestFirst);
}

/** The notices that are listed on the day of this build, pinned ones first, then newest first. */
export async function getNotices(): Promise<NoticeEntry[]> {
  return (await getBuiltNotices()).filter(({ expired }) => !expired).sort(pinnedFirst);
}

/** Listed notices that concern a village, by name; those for the whole district are not among them. */
export async function getVillageNotices(village: string): Promise<NoticeEntry[]> {
  return (await getNotices()).filter(({ data }) => data.villages?.includes(village));
}

/** Listed notices of a theme zone. */
export async function getZoneNotices(zone: string): Promise<NoticeEntry[]> {
  return (await getNotices()).filter(({ data }) => data.zones?.includes(zone));
}

export interface NoticeKindEntry {
  id: NoticeKind;
  label: string;
  url: string;
  /** Its notices of today, pinned first. */
  notices: NoticeEntry[];
}

/** The kinds of which the office has ever had a notice: a list does not vanish with its last notice, since people follow its feed. */
export async function getNoticeKinds(): Promise<NoticeKindEntry[]> {
  const built = await getBuiltNotices();
  const listed = built.filter(({ expired }) => !expired).sort(pinnedFirst);
  return (Object.keys(noticeKinds) as NoticeKind[])
    .filter((kind) => built.some(({ data }) => data.kind === kind))
    .map((id) => ({
      id,
      label: noticeKinds[id],
      url: `/notices/kind/${id}/`,
      notices: listed.filter(({ data }) => data.kind === id),
    }));
}

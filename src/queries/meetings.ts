import { addressOf } from '../domain/collections.ts';
import type { Meeting } from '../domain/meeting/schema.ts';
import { today } from '../clock.ts';
import { showAttachments, type ShownAttachment } from './attachments.ts';
import { all, must } from './load.ts';
import { getSections, type SectionEntry } from './sections.ts';
import { getVillages, type VillageEntry } from './villages.ts';

export interface MeetingEntry {
  id: string;
  url: string;
  data: Meeting;
  section: SectionEntry;
  villages: VillageEntry[];
  /** What was decided, each with the section that goes on with it. */
  outcomes: { says: string; after?: string | undefined; section: SectionEntry | undefined }[];
  attachments: ShownAttachment[];
  /** True from the day of the meeting on. */
  held: boolean;
}

/** Meetings, the latest first. */
export async function getMeetings(): Promise<MeetingEntry[]> {
  const [entries, sections, villages] = await Promise.all([all('meetings'), getSections(), getVillages()]);
  const meetings = await Promise.all(
    entries.map(async ({ id, data }) => ({
      id,
      url: addressOf('meetings', id)!,
      data,
      section: must(sections, data.section, id),
      villages: (data.villages ?? []).map((village) => must(villages, village, id)),
      outcomes: (data.outcomes ?? []).map(({ says, after, section }) => ({
        says,
        after,
        section: section === undefined ? undefined : must(sections, section, id),
      })),
      attachments: await showAttachments(data.attachments),
      held: data.date <= today,
    })),
  );
  return meetings.sort((a, b) => b.data.date.localeCompare(a.data.date));
}

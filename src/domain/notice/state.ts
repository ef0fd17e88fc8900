import type { PlainDate } from '../time/plainDate.ts';
import type { Notice } from './schema.ts';

/** Upcoming notices have no page yet; expired ones have one and stand on no list. */
export type NoticeState = 'upcoming' | 'current' | 'expired';

/** The state of a notice on a day; its last day still counts as current. */
export function noticeState({ publishOn, expiresOn }: Pick<Notice, 'publishOn' | 'expiresOn'>, today: PlainDate): NoticeState {
  if (publishOn > today) return 'upcoming';
  return expiresOn < today ? 'expired' : 'current';
}

interface Listed {
  id: string;
  data: Pick<Notice, 'publishOn' | 'pinned'>;
}

/** Newest first; of one day by id, so that the order never hangs on the files. */
export function newestFirst(a: Listed, b: Listed): number {
  return b.data.publishOn.localeCompare(a.data.publishOn) || a.id.localeCompare(b.id, 'en');
}

/** Pinned ones first, then newest first. */
export function pinnedFirst(a: Listed, b: Listed): number {
  return Number(b.data.pinned ?? false) - Number(a.data.pinned ?? false) || newestFirst(a, b);
}

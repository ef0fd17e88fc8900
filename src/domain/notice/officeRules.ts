import type { Fault } from '../collection/model.ts';
import { isPlainDate } from '../time/plainDate.ts';

/** A notice as the whole-office rules see it; `data` is not yet known to be sound. */
interface LooseNotice {
  id: string;
  data: unknown;
}

/** How many notices may stand first at a time: with more, nothing stands out. */
export const MOST_PINNED = 3;

/** Addresses below /notices/ that are taken. */
const TAKEN = new Set(['archive', 'kind']);

interface Pinned {
  id: string;
  from: string;
  until: string;
}

function pinnedOf({ id, data }: LooseNotice): Pinned[] {
  const { pinned, publishOn, expiresOn } = (data ?? {}) as Record<string, unknown>;
  const sound = pinned === true && [publishOn, expiresOn].every((day) => typeof day === 'string' && isPlainDate(day));
  return sound ? [{ id, from: publishOn as string, until: expiresOn as string }] : [];
}

/** Names that are taken, and the day on which too many notices are pinned: no clock is asked, so that the answer never changes by itself. */
export function noticeOfficeFaults(notices: readonly LooseNotice[]): (Fault & { id: string })[] {
  const taken = notices
    .filter(({ id }) => TAKEN.has(id))
    .map(({ id }) => ({
      id,
      where: [],
      what: `網址 /notices/${id}/ 是網站自己的頁面。`,
      todo: '把檔名改成別的小寫英文，例如 water-outage.md。',
    }));
  const pinned = notices.flatMap(pinnedOf).sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id, 'en'));
  const crowded = pinned.flatMap(({ id, from }, index) => {
    const others = pinned.slice(0, index).filter(({ until }) => until >= from);
    if (others.length < MOST_PINNED) return [];
    return [
      {
        id,
        where: ['pinned'],
        what: `從 ${from} 起，同時有 ${others.length + 1} 則公告置頂，最多 ${MOST_PINNED} 則。`,
        todo: `刪掉這一行，或刪掉別則的「pinned: true」：${others.map((other) => `notices/${other.id}.md`).join('、')}。`,
      },
    ];
  });
  return [...taken, ...crowded];
}

import type { Service } from './schema.ts';

/** True where a citizen can do the whole or the first part of the service without a visit, on line, and a source confirms it. */
export function isOnline({ channels }: Service): boolean {
  return channels.some(({ kind, confirmed, url }) => kind.startsWith('online') && confirmed !== false && url !== undefined);
}

/** National lines of the ways that come first in an emergency: 「110」, 「113 保護專線」 → 110, 113. */
export function urgentNumbers({ channels }: Service): string[] {
  return channels.flatMap(({ urgent, confirmed, name }) => (urgent && confirmed !== false ? (/^1\d{2,3}/u.exec(name ?? '') ?? []) : []));
}

/** Ways to apply as they are shown: what saves a life first, then on line (plan 3.2.2), the others as staff wrote them. */
export function onlineFirst<T extends { kind: Service['channels'][number]['kind']; urgent?: boolean | undefined }>(
  channels: readonly T[],
): T[] {
  const rank = ({ urgent, kind }: T) => (urgent ? 0 : kind.startsWith('online') ? 1 : 2);
  return [...channels].sort((a, b) => rank(a) - rank(b));
}

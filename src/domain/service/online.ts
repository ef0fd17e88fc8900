import type { Service } from './schema.ts';

/** True where a citizen can do the whole or the first part of the service without a visit, on line, and a source confirms it. */
export function isOnline({ channels }: Service): boolean {
  return channels.some(({ kind, confirmed, url }) => kind.startsWith('online') && confirmed !== false && url !== undefined);
}

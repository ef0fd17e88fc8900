import type { ServiceEntry } from '../../queries/services.ts';

/** Services that come to the home where somebody cannot come, as far as a source confirms it. */
export function homeServices(services: readonly ServiceEntry[]): ServiceEntry[] {
  return services.filter(({ data: { channels, alternatives } }) =>
    [...channels, ...alternatives].some(({ kind, confirmed }) => kind === 'home-visit' && confirmed !== false),
  );
}

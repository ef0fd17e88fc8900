/** One kind of page that is kept: addresses of a shape, or pages of a shape that another page leads to. */
export interface Keep {
  pages: RegExp;
  /** Only those that this page links to. */
  linkedFrom?: string;
}

/** The page that answers where nothing else can. */
export const OFFLINE_PAGE = '/offline/';

/**
 * What every device keeps, in the order in which it is fetched: where the network is weak, what helps in an emergency comes first.
 * A page that an office does not have is passed over. A village's poster is for the office's own printer.
 */
export const KEEPS: readonly Keep[] = [
  { pages: /^\/offline\/$/u },
  { pages: /^\/$/u },
  { pages: /^\/disaster\/(?:[^?]+\/)?$/u },
  { pages: /^\/villages\/(?:[a-z0-9-]+\/)?$/u },
  // Which theme zone is about disasters is the office's affair: the one that the disaster pages lead to.
  { pages: /^\/zones\/[a-z0-9-]+\/$/u, linkedFrom: '/disaster/' },
  { pages: /^\/sections\/$/u },
  { pages: /^\/protection\/$/u },
  { pages: /^\/404\.html$/u },
  { pages: /^\/en\/(?:contact\/|disaster\/(?:[^?]+\/)?)?$/u },
];

/** Addresses below these go past the worker: what is live must never come out of a store, and forms and the editor need the network. */
export const LIVE = ['/disaster/status.json', '/admin/', '/desk/'] as const;

/** True for an address that no store may ever hold. */
export function isLive(address: string): boolean {
  return LIVE.some((live) => address.startsWith(live));
}

/** The most that a device is asked to keep: files, and bytes as they lie in the store. */
export const BUDGET = { files: 400, bytes: 8 * 1024 * 1024 } as const;

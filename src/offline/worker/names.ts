/** Everything that this site ever stored begins so; the worker that cleans up deletes by it. */
export const PREFIX = 'office-offline';

/** The store of the kept files. */
export const CACHE = `${PREFIX}-kept`;

/** What a page says to its worker when the network is back. */
export const HEAL = 'heal';

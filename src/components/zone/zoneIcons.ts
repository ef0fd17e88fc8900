import type { ZoneIcon } from '../../domain/zone/schema.ts';

/** Drawings of the theme zones on a field of 24 by 24, lines only, in the manner of `ui/icons.ts`. Our own. */
export const zoneDrawings: Record<ZoneIcon, string> = {
  storm: '<path d="M6.5 14a4 4 0 0 1 0-8 6 6 0 0 1 11.2 1.2A3.5 3.5 0 0 1 17.5 14z"/><path d="m8 18-1.5 3M13 18l-1.5 3M18 18l-1.5 3"/>',
  leaf: '<path d="M5 19C3 10 9 4 20 4c0 11-6 17-15 15z"/><path d="m3 21 9-9"/>',
  screen: '<rect x="3" y="4" width="18" height="12" rx="1"/><path d="M12 16v4M8 20h8"/>',
  elder: '<circle cx="9" cy="4.5" r="2.5"/><path d="M9 9v6l-3 6M9 15l3 6M9 10l7 2.5M16 11v10"/>',
  hands: '<path d="M12 20.5 4.3 12.6a4.9 4.9 0 0 1 6.9-6.9l.8.8.8-.8a4.9 4.9 0 0 1 6.9 6.9z"/>',
  shield: '<path d="m12 3 8 3v6c0 5-3.5 7.5-8 9-4.5-1.5-8-4-8-9V6z"/>',
};

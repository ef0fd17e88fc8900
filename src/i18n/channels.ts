import type { ChannelKind } from '../domain/service/schema.ts';

/** English names of the ways to apply. */
export const englishChannels: Record<ChannelKind, string> = {
  'online-own': 'Online, this office',
  'online-other': 'Online, another agency',
  counter: 'At the counter',
  post: 'By post',
  telephone: 'By telephone',
  'village-office': 'At the village office',
  'home-visit': 'At your home',
};

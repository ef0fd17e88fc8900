import type { ChannelKind } from '../domain/service/schema.ts';

/** English names of the ways to apply. */
export const englishChannels: Record<ChannelKind, string> = {
  'online-own': 'On line, this office',
  'online-other': 'On line, another agency',
  counter: 'At the counter',
  post: 'By post',
  telephone: 'By telephone',
  'village-office': 'At the village office',
  'home-visit': 'At your home',
};

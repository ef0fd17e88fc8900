import type { ZoneBlock } from '../domain/zone/blocks.ts';
import type { ZoneEntry } from '../queries/zones.ts';
import Callout from './blocks/Callout.astro';
import CarePoints from './blocks/CarePoints.astro';
import Faqs from './blocks/Faqs.astro';
import Hotlines from './blocks/Hotlines.astro';
import Links from './blocks/Links.astro';
import Notices from './blocks/Notices.astro';
import Partners from './blocks/Partners.astro';
import Plan from './blocks/Plan.astro';
import Records from './blocks/Records.astro';
import Services from './blocks/Services.astro';
import Shelters from './blocks/Shelters.astro';
import Steps from './blocks/Steps.astro';

/** What every block is given: its attributes, the HTML between its tags, and the zone it stands in. */
export interface BlockProps<V> {
  values: V;
  html: string;
  zone: ZoneEntry;
}

/** The component of each block, by the name that staff write. */
const blocks = {
  Callout,
  CarePoints,
  Faqs,
  Hotlines,
  Links,
  Notices,
  Partners,
  Plan,
  Records,
  Services,
  Shelters,
  Steps,
} satisfies Record<ZoneBlock, unknown>;

/** The component of a block. The content check has held name and attributes against the same table, so no other name comes here. */
export function blockFor(name: string) {
  return blocks[name as ZoneBlock] as (props: BlockProps<unknown>) => unknown;
}

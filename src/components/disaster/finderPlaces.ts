import type { Hazard } from '../../domain/hazard/hazards.ts';
import type { Choosable } from '../../domain/shelter/choose.ts';
import type { Point } from '../../domain/shelter/distance.ts';

/** A place as it stands on the page. */
export interface PagePlace {
  id: string;
  block: HTMLElement;
  data: Choosable;
  position?: Point;
}

const words = (text: string | undefined): string[] => text?.split(' ') ?? [];

/** Reads the places from their blocks; the state is read anew each time, since it changes while the page is open. */
export function placesOn(page: ParentNode): PagePlace[] {
  return [...page.querySelectorAll<HTMLElement>('.shelter')].map((block) => {
    const { hazards, role, district, villages, at } = block.dataset;
    const [latitude, longitude] = words(at).map(Number);
    const now = block.querySelector<HTMLElement>('.state')?.dataset.now;
    const data = {
      hazards: words(hazards) as Hazard[],
      role,
      district: district !== undefined,
      villages: words(villages),
      // Only what the state is matters to the choice; its words with their age are copied from the block.
      ...(now ? { state: { now, updatedAt: '' } } : {}),
    } as Choosable;
    return {
      id: block.id,
      block,
      data,
      ...(latitude !== undefined && longitude !== undefined ? { position: { latitude, longitude } } : {}),
    };
  });
}

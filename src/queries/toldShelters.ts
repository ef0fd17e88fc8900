import type { Hazard } from '../domain/hazard/hazards.ts';
import type { ToldShelter } from '../publish/shelters.ts';
import { getHazards, getShelters } from './shelters.ts';

/** Shelters and the hazards that any of them is for, as the open data files tell them. */
export async function getToldShelters(): Promise<{ shelters: ToldShelter[]; hazards: Hazard[] }> {
  const [shelters, hazards] = await Promise.all([getShelters(), getHazards()]);
  const told = shelters.map(({ id, data, village, named }) => ({
    id,
    data,
    village: village.data.name,
    named: named.map((one) => one.data.name),
  }));
  return { shelters: told, hazards };
}

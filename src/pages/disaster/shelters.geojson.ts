import type { APIRoute } from 'astro';
import { sheltersGeoJson } from '../../publish/shelters.ts';
import { getToldShelters } from '../../queries/toldShelters.ts';

/** The shelters as open data for maps: the same entries that the page shows. */
export const GET: APIRoute = async () => {
  const { shelters, hazards } = await getToldShelters();
  return new Response(sheltersGeoJson(shelters, hazards), { headers: { 'content-type': 'application/geo+json' } });
};

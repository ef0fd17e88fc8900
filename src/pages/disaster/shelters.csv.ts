import type { APIRoute } from 'astro';
import { sheltersCsv } from '../../publish/shelters.ts';
import { getToldShelters } from '../../queries/toldShelters.ts';

/** The shelters as open data: the same entries that the page shows; bytes, because a text would lose its byte order mark. */
export const GET: APIRoute = async () => {
  const { shelters, hazards } = await getToldShelters();
  return new Response(new TextEncoder().encode(sheltersCsv(shelters, hazards)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};

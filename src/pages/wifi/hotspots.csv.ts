import type { APIRoute } from 'astro';
import { hotspotTable } from '../../domain/hotspot/table.ts';
import { getHotspots } from '../../queries/places.ts';
import { getVillages } from '../../queries/villages.ts';

/** The places with a free network as open data: the same entries that the page shows. */
export const GET: APIRoute = async () => {
  const [hotspots, villages] = await Promise.all([getHotspots(), getVillages()]);
  const names = new Map(villages.map(({ id, data }) => [id, data.name]));
  const table = hotspotTable(
    hotspots.map(({ data }) => data),
    names,
  );
  return new Response(table, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};

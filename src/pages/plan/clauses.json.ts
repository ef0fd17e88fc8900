import type { APIRoute } from 'astro';
import { publishedPlan } from '../../domain/plan/published.ts';
import { getProvenClauses } from '../../queries/plan.ts';
import { today } from '../../clock.ts';

/** The plan as open data: every clause, its state and what proves it (shape: domain/plan/published.ts). */
export const GET: APIRoute = async () => {
  const body = `${JSON.stringify(publishedPlan(await getProvenClauses(), today), undefined, 2)}\n`;
  return new Response(body, { headers: { 'content-type': 'application/json' } });
};

import type { APIRoute } from 'astro';
import { statusText } from '../../publish/status.ts';
import { getStatus } from '../../queries/status.ts';

/** What open pages ask for once a minute (shape: domain/status/schema.ts); `npm run disaster:status` writes it alone. */
export const GET: APIRoute = async () => new Response(statusText(await getStatus()), { headers: { 'content-type': 'application/json' } });

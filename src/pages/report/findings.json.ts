import type { APIRoute } from 'astro';
import { today } from '../../clock.ts';
import { json } from '../../gate/faces/json.ts';

/** Keeps the place of the report's data: the gate judges the built site and writes what it found over this (scripts/build.ts). */
export const GET: APIRoute = () => new Response(json({ today, scope: [], rules: [], findings: [] }));

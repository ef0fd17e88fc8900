import type { APIRoute } from 'astro';
import { today } from '../../clock.ts';
import { securityTxt } from '../../hosting/securityTxt.ts';
import { getOffice } from '../../queries/office.ts';

/** /.well-known/security.txt (RFC 9116). Its policy, /security/, is a page that every office must have. */
export const GET: APIRoute = async ({ site }) =>
  new Response(securityTxt((await getOffice()).telephone, today, site), { headers: { 'content-type': 'text/plain; charset=utf-8' } });

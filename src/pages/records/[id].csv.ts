import type { APIRoute } from 'astro';
import { recordCsv } from '../../domain/record/published.ts';
import type { OfficeRecord } from '../../domain/record/schema.ts';
import { getRecords } from '../../queries/records.ts';

export const getStaticPaths = async () => (await getRecords()).map(({ id, data }) => ({ params: { id }, props: { data } }));

/** A record's figures, or what happened, as a file that a spreadsheet opens; bytes, because a text would lose its byte order mark. */
export const GET: APIRoute<{ data: OfficeRecord }> = ({ props }) =>
  new Response(new TextEncoder().encode(recordCsv(props.data)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });

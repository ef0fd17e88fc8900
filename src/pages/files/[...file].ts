import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { mediaOf } from '../../gate/documents/read/formats.ts';
import { getPublishedFiles } from '../../queries/files.ts';
import { contentRoot } from '../../settings.ts';

/** Everything in content/files is given out as it is, once an entry that offers it may be seen; whether it may be is the gate's to say. */
export const getStaticPaths = () => getPublishedFiles().map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const name = String(params.file);
  return new Response(new Uint8Array(readFileSync(join(contentRoot(), 'files', name))), { headers: { 'content-type': mediaOf(name) } });
};

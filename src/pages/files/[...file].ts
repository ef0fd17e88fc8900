import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { APIRoute } from 'astro';
import { mediaOf } from '../../gate/documents/read/formats.ts';
import { contentRoot } from '../../settings.ts';

const folder = () => join(contentRoot(), 'files');

/** Everything in content/files is given out as it is; whether it may be is the gate's to say. */
export const getStaticPaths = () =>
  existsSync(folder())
    ? readdirSync(folder(), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => ({ params: { file: relative(folder(), join(entry.parentPath, entry.name)).split(sep).join('/') } }))
    : [];

export const GET: APIRoute = ({ params }) => {
  const name = String(params.file);
  return new Response(new Uint8Array(readFileSync(join(folder(), name))), { headers: { 'content-type': mediaOf(name) } });
};

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { brandFiles } from '../../queries/brand.ts';
import { contentRoot } from '../../settings.ts';
import { plainSvg } from '../../publish/plainSvg.ts';

const files = Object.values(brandFiles);

export const getStaticPaths = () =>
  files.filter((file) => existsSync(join(contentRoot(), 'brand', file))).map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const name = String(params.file);
  return new Response(plainSvg(readFileSync(join(contentRoot(), 'brand', name), 'utf8'), name), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};

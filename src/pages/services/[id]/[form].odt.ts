import type { APIRoute } from 'astro';
import { formFiles, type MadeFile } from '../../../queries/madeFiles.ts';
import { getServices } from '../../../queries/services.ts';

/** The drafts of a form, only for services whose content asks for them. */
export async function getStaticPaths() {
  const made = (await getServices()).map(async (service) =>
    Object.entries(await formFiles(service)).map(([form, file]) => ({ params: { id: service.id, form }, props: { file } })),
  );
  return (await Promise.all(made)).flat();
}

export const GET: APIRoute<{ file: MadeFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'content-type': file.shown.media } });

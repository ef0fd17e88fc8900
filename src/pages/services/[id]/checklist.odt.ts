import type { APIRoute } from 'astro';
import { checklistFile } from '../../../queries/madeFiles.ts';
import { getServices, type ServiceEntry } from '../../../queries/services.ts';

export async function getStaticPaths() {
  return (await getServices()).map((service) => ({ params: { id: service.id }, props: { service } }));
}

/** 申辦應備文件表 as an ODT, for who wants to change it or fill it in. */
export const GET: APIRoute<{ service: ServiceEntry }> = async ({ props }) => {
  const { shown, bytes } = await checklistFile(props.service);
  return new Response(bytes, { headers: { 'content-type': shown.media } });
};

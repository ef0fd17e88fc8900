import { getSections } from './sections.ts';
import { getServices } from './services.ts';
import { getVillages } from './villages.ts';

let names: Promise<string[]> | undefined;

async function collect(): Promise<string[]> {
  const [villages, sections, services] = await Promise.all([getVillages(), getSections(), getServices()]);
  return [...villages.map(({ data }) => data.name), ...sections.map(({ data }) => data.name), ...services.map(({ data }) => data.title)];
}

/** Names that a heading may not break: villages, sections, services. */
export function getNamesToKeep(): Promise<string[]> {
  names ??= collect();
  return names;
}

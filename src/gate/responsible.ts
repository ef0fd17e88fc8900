import type { SourceEntry, SourceOffice } from '../intake/readOffice.ts';

type Loose = Record<string, unknown>;

const dataOf = (entry: SourceEntry | undefined): Loose =>
  entry?.raw.data !== null && typeof entry?.raw.data === 'object' ? (entry.raw.data as Loose) : {};

/**
 * Which section answers for a file: the one it names, the one of the first service it is about, the section itself, else the
 * office's caretaker. Works on content that nobody has judged yet.
 */
export function responsibleFor({ entries }: SourceOffice): (file: string) => string {
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  const services = new Map(entries.filter(({ collection }) => collection === 'services').map((entry) => [entry.id, dataOf(entry)]));
  const office = dataOf(entries.find(({ collection }) => collection === 'office'));
  const house = String(office.caretaker ?? entries.find(({ collection }) => collection === 'sections')?.id ?? '');
  const ofService = (id: unknown) => services.get(String(id))?.section;
  return (file) => {
    const entry = byFile.get(file);
    if (!entry) return house;
    const data = dataOf(entry);
    const named =
      (entry.collection === 'sections' ? entry.id : undefined) ??
      data.section ??
      (Array.isArray(data.services) ? ofService(data.services[0]) : undefined) ??
      (entry.collection === 'english-services' ? ofService(entry.id) : undefined);
    return typeof named === 'string' ? named : house;
  };
}

import { addressOf } from '../domain/collections.ts';
import { madeForms, type MadeForm } from '../domain/service/schema.ts';
import { mediaOf } from '../gate/documents/read/formats.ts';
import { sizeSaid } from '../gate/documents/size.ts';
import { waysToApply } from '../i18n/ways.ts';
import { checklistOdt } from '../publish/odt/checklist.ts';
import { EXAMPLE, mediationForm, type MediationForm } from '../publish/odt/mediation.ts';
import { siteAddress } from '../settings.ts';
import { today } from '../clock.ts';
import type { ShownAttachment } from './attachments.ts';
import { getOffice } from './office.ts';
import { getServices, sectionFact, type ServiceEntry } from './services.ts';
import { sheetOf } from './sheet.ts';

/** An ODT that the site makes itself: how a page shows it, and what stands in it. */
export interface MadeFile {
  shown: ShownAttachment;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Who writes the draft that a service asks for. */
const writers: Record<MadeForm, (form: MediationForm) => Promise<Uint8Array>> = { mediation: mediationForm };

function madeFile(url: string, title: string, bytes: Uint8Array): MadeFile {
  const size = sizeSaid(bytes.length);
  const file = url.slice(1);
  const known = { file, url, word: 'ODT', media: mediaOf(file), bytes: bytes.length, size, pages: undefined, reading: undefined };
  return { shown: { ...known, title, language: 'zh-TW' }, bytes: new Uint8Array(bytes) };
}

/** The document checklist of a service, with the words of the page that can be printed. */
export async function checklistFile(service: ServiceEntry): Promise<MadeFile> {
  const { id, data, section, url } = service;
  const [office, sheet, address] = [await getOffice(), await sheetOf(data), siteAddress()];
  const bytes = await checklistOdt({
    sheet,
    office,
    section: { name: section.data.name, ...sectionFact(service) },
    ways: waysToApply(data.channels, 'zh-TW'),
    reviewedOn: data.reviewedOn,
    today,
    address: address && new URL(addressOf('services', id)!, address).href,
  });
  return madeFile(`${url}checklist.odt`, '應備文件表', bytes);
}

/** The draft of a service's form by the name of its file, blank and filled in as an example; none where its content asks for none. */
export async function formFiles({ url, data }: ServiceEntry): Promise<Record<string, MadeFile>> {
  if (!data.madeForm) return {};
  const [office, write, name] = [await getOffice(), writers[data.madeForm], madeForms[data.madeForm]];
  const [blank, example] = [await write({ office, today, filled: false }), await write({ office, today, filled: true })];
  return {
    form: madeFile(`${url}form.odt`, `${name}草稿`, blank),
    'form-example': madeFile(`${url}form-example.odt`, `${name}${EXAMPLE}`, example),
  };
}

/** The drafts of all services as pages show them. */
export async function getMadeForms(): Promise<ShownAttachment[]> {
  const made = await Promise.all((await getServices()).map(formFiles));
  return made.flatMap((files) => Object.values(files).map(({ shown }) => shown));
}

import { waysToApply } from '../../../src/i18n/ways.ts';
import { addressOf } from '../../../src/domain/collections.ts';
import { officeSchema } from '../../../src/domain/office/schema.ts';
import { sectionSchema } from '../../../src/domain/section/schema.ts';
import { serviceSchema } from '../../../src/domain/service/schema.ts';
import { readOffice } from '../../../src/intake/readOffice.ts';
import type { ChecklistView } from '../../../src/publish/odt/checklist.ts';
import { sheetOf } from '../../../src/queries/sheet.ts';
import { BUILD_DAY } from '../../../scripts/offices.ts';

/** The checklist of every service of an office as the page shows it, made without Astro. `site` is the public address, or empty. */
export async function checklistViews(content: string, site: string): Promise<{ id: string; view: ChecklistView }[]> {
  const { entries } = readOffice(content);
  const dataOf = (collection: string) => entries.filter((entry) => entry.collection === collection);
  const office = officeSchema.parse(dataOf('office')[0]!.raw.data);
  const sections = new Map(dataOf('sections').map(({ id, raw }) => [id, sectionSchema.parse(raw.data)]));
  return Promise.all(
    dataOf('services').map(async ({ id, raw }) => {
      const service = serviceSchema.parse(raw.data);
      const section = sections.get(service.section)!;
      const fact = section.confirmed === false ? section : (service.sectionProvenance ?? {});
      const view: ChecklistView = {
        sheet: await sheetOf(service),
        office,
        section: { name: section.name, confirmed: fact.confirmed, source: fact.source },
        ways: waysToApply(service.channels, 'zh-TW'),
        reviewedOn: service.reviewedOn,
        today: BUILD_DAY,
        address: site ? new URL(addressOf('services', id)!, site).href : undefined,
      };
      return { id, view };
    }),
  );
}

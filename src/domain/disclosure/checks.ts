import type { Service } from '../service/schema.ts';
import { zoneCategories, type CategoryId } from './categories.ts';
import type { DisclosureCheck } from './checkNames.ts';
import type { Disclosure } from './schema.ts';
import { hasAny } from './supply.ts';

interface Result {
  passed: boolean;
  /** How many of how many, zh-TW. */
  count: string;
}

/** The part of the office that these checks look at. */
interface Disclosing {
  disclosures: Record<string, Disclosure>;
  services: Record<string, Service>;
  /** Addresses that this build makes. */
  pages: ReadonlySet<string>;
}

const ofCategory = (disclosures: Record<string, Disclosure>, category: CategoryId) =>
  Object.values(disclosures).filter((one) => one.category === category);

/** How each plan check that asks for disclosures is computed. */
export const disclosureCheckResults: Record<DisclosureCheck, (office: Disclosing) => Result> = {
  'disclosures-of-four-kinds': ({ disclosures, services, pages }) => {
    const filled = zoneCategories.filter((category) => hasAny(category, Object.values(disclosures), Object.values(services)));
    return {
      passed: pages.has('/disclosures/') && filled.length === zoneCategories.length,
      count: `${filled.length}／${zoneCategories.length} 類有資料`,
    };
  },
  'disclosure-of-delegation': ({ disclosures }) => {
    const open = ofCategory(disclosures, 'delegation').filter(({ versions: [newest] }) =>
      newest?.attachments?.some(({ file }) => /\.od[tsp]$/u.test(file)),
    );
    return { passed: open.length > 0, count: `${open.length} 份` };
  },
  'disclosure-of-service-plans': ({ disclosures }) => {
    const versions = ofCategory(disclosures, 'service-plan').flatMap((one) => one.versions);
    return { passed: versions.length > 1 && versions.every(({ date }) => date !== undefined), count: `${versions.length} 個版本` };
  },
};

import { categories, categoryOf, type CategoryId } from './categories.ts';
import type { LawItemId } from './items.ts';
import type { Disclosure } from './schema.ts';

/** What a service says that the page of disclosures can show by itself. */
interface ServiceFacts {
  serviceClass: string;
  legal: readonly { law: string; pcode?: string | undefined }[];
}

/** 求職及就業, one of the 18 classes of services (行政機關電子資料流通詮釋資料及分類檢索規範). */
const EMPLOYMENT_CLASS = '500';
/** 政府資訊公開法 in 全國法規資料庫. */
const INFORMATION_ACT = 'I0020026';

/** A service about finding work. */
export const isEmployment = ({ serviceClass }: ServiceFacts): boolean => serviceClass === EMPLOYMENT_CLASS;

/** A service by which anybody may ask for what is not published. */
export const isInformationRequest = ({ legal }: ServiceFacts): boolean => legal.some(({ pcode }) => pcode === INFORMATION_ACT);

/** True where the page has something to show of a kind: a disclosure, or what services already say. */
export function hasAny(category: CategoryId, disclosures: readonly Disclosure[], services: readonly ServiceFacts[]): boolean {
  if (disclosures.some((disclosure) => disclosure.category === category)) return true;
  if (category === 'employment') return services.some(isEmployment);
  return category === 'regulations' && services.some(({ legal }) => legal.length > 0);
}

/** The kinds that belong to an item of the law first and of which there is nothing yet, by name. */
export function missingOf(item: LawItemId, disclosures: readonly Disclosure[], services: readonly ServiceFacts[]): string[] {
  return (Object.keys(categories) as CategoryId[])
    .filter((category) => categoryOf(category).items[0] === item && !hasAny(category, disclosures, services))
    .map((category) => categoryOf(category).label);
}

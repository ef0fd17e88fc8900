import type { PlanCheck } from '../domain/plan/checkNames.ts';
import { all } from './load.ts';
import { getOffice } from './office.ts';
import { getWordsFor } from './pages.ts';
import { getSections } from './sections.ts';

/**
 * The section that has to supply what a plan check asks for, as `NothingYet` shows it: that of the page's own words, else the unit
 * of the clause that cites the check, else the office's caretaker.
 */
export async function supplierOf(check: PlanCheck, page: string): Promise<{ name: string; url: string } | undefined> {
  const [words, clauses, sections, office] = await Promise.all([getWordsFor(page), all('clauses'), getSections(), getOffice()]);
  const clause = clauses.find(({ data }) => data.requirements.some(({ evidence = [] }) => evidence.some((proof) => proof.check === check)));
  const found =
    sections.find(({ id }) => id === words?.data.section) ??
    sections.find(({ data }) => data.name === clause?.data.unit) ??
    sections.find(({ id }) => id === office.caretaker);
  return found ? { name: found.data.name, url: found.url } : undefined;
}

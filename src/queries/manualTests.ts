import { manualTestKinds, neverTested, type ManualTestKind } from '../domain/manualTest/kinds.ts';
import { latestTest } from '../domain/manualTest/latest.ts';
import type { ManualTest } from '../domain/manualTest/schema.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import { today } from '../clock.ts';
import { all } from './load.ts';
import { getSiteTree, type SitePage } from './siteTree.ts';

/** One kind of manual test with all that was done of it, newest first. */
export interface ManualTestGroup {
  kind: ManualTestKind;
  label: string;
  tests: { id: string; data: ManualTest }[];
  /** When it was last done; undefined where nobody has. */
  lastTested: PlainDate | undefined;
  /** What to say where nobody has. */
  never: string;
}

/** Titles of the pages of this build by address: a tested page that is gone since has none. */
export async function getPageTitles(): Promise<Map<string, string>> {
  const titles = (pages: readonly SitePage[]): [string, string][] =>
    pages.flatMap(({ url, title, children }) => [[url, title], ...titles(children)]);
  return new Map(titles(await getSiteTree()));
}

/** Every kind of manual test, in the page's order; kinds that nobody has tried are there too. */
export async function getManualTests(): Promise<ManualTestGroup[]> {
  const entries = await all('manual-tests');
  return (Object.keys(manualTestKinds) as ManualTestKind[]).map((kind) => {
    const tests = entries
      .map(({ id, data }) => ({ id, data }))
      .filter(({ data }) => data.kind === kind)
      .sort((a, b) => b.data.testedOn.localeCompare(a.data.testedOn));
    const lastTested = latestTest(
      tests.map(({ data }) => data),
      today,
    )?.testedOn;
    return { kind, label: manualTestKinds[kind], tests, lastTested, never: neverTested[kind] };
  });
}

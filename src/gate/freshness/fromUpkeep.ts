import { collections } from '../../domain/collections.ts';
import type { CollectionModel } from '../../domain/collection/model.ts';
import { labelOf } from '../../intake/label.ts';
import type { ContentFault, ContentRule } from '../rule.ts';
import { keptEntries, upkeep, type UpkeepItem, type UpkeepKind } from '../upkeep.ts';

interface Said extends Pick<ContentFault, 'what' | 'todo'> {
  /** The field that staff will change. */
  path: (string | number)[];
}

/** A rule over one kind of the report's upkeep: the same list, each item at the field that staff will change. It only warns. */
export function fromUpkeep(kind: UpkeepKind, head: Pick<ContentRule, 'title' | 'basis'>, say: (item: UpkeepItem) => Said): ContentRule {
  return {
    id: `freshness/${kind}`,
    severity: 'warns',
    ...head,
    check: (office) => {
      const raws = new Map(office.entries.map(({ file, raw }) => [file, raw]));
      return upkeep(keptEntries(office), office.today)
        .filter((item) => item.kind === kind)
        .map((item) => {
          const { path, what, todo } = say(item);
          const { schema } = collections[item.collection] as unknown as CollectionModel;
          const line = raws.get(item.file)?.lineOf(path) ?? 1;
          return { file: item.file, line, field: item.field ?? labelOf(schema, path), what, todo };
        });
    },
  };
}

/** The clause of the plan that asks for reviews. */
export const REVIEW_BASIS = '服務計畫 1.2.2：每年檢視一次';

/** What to do about a review, to be led in by when. */
export const REVIEW_TODO = '把內容從頭到尾核對一次，再把「reviewedOn」改成核對那天的日期、「nextReview」改成一年內的日期。';

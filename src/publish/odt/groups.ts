import type { Sheet, SheetDocument } from '../../queries/sheet.ts';

/** A document's name as it stands on paper, with the words that a mark says on the screen. */
export function paperName({ name, optional, waived }: Pick<SheetDocument, 'name' | 'optional' | 'waived'>): string {
  return `${name}${optional ? '（有的話再帶）' : ''}${waived ? '（免附）' : ''}`;
}

export interface PaperGroup {
  /** Empty where there is only one group, which needs no name. */
  title: string;
  items: readonly SheetDocument[];
}

/** Documents on paper: what everybody brings, then what each case adds; what need not be brought is left out. */
export function paperGroups({ documents, cases }: Pick<Sheet, 'documents' | 'cases'>): PaperGroup[] {
  const needed = documents.filter(({ waived }) => !waived);
  const common = needed.filter((item) => item.cases.length === 0);
  // 「再加」 is said only where there is something that everybody brings.
  const more = common.length ? '的，再加' : '的，帶這些';
  return [
    { title: cases.length > 1 ? '每個人都要' : '', items: common },
    ...cases.map(({ id, label }) => ({
      title: `${label.replace(/的$/u, '')}${more}`,
      items: needed.filter((item) => item.cases.includes(id)),
    })),
  ].filter(({ items }) => items.length > 0);
}

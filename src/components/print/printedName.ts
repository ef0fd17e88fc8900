import type { SheetDocument } from '../../queries/sheet.ts';

/** A document's name as it stands on paper, with the words that a mark says on the screen. */
export function printedName({ name, optional, waived }: Pick<SheetDocument, 'name' | 'optional' | 'waived'>): string {
  return `${name}${optional ? '（有的話再帶）' : ''}${waived ? '（免附）' : ''}`;
}

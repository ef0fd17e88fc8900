import type { EntryRule, Fault } from '../collection/model.ts';

/** A rule that words chosen from a list stand there only once; `labels` say them as staff know them. */
export function distinct<K extends string, T extends { [P in K]?: readonly string[] | undefined }>(
  field: K & keyof T & string,
  name: string,
  labels: Readonly<Record<string, string>>,
): EntryRule<T> {
  return {
    name: `${name}不重複`,
    reads: [field],
    check: (entry) =>
      ((entry[field] ?? []) as readonly string[]).flatMap((word, index, all): Fault[] => {
        const first = all.indexOf(word);
        if (first === index) return [];
        return [
          { where: [field, index], what: `「${labels[word] ?? word}」（${word}）列了兩次，第 ${first + 1} 項也是。`, todo: '刪掉這一項。' },
        ];
      }),
  };
}

import type { EntryRule } from '../collection/model.ts';
import type { Vocabulary } from './schema.ts';

/** A term's id stands once in its list. */
export const vocabularyRules: EntryRule<Vocabulary>[] = [
  {
    name: '代號不重複',
    reads: ['terms'],
    check: ({ terms }) =>
      terms.flatMap(({ id }, index) => {
        const first = terms.findIndex((term) => term.id === id);
        return first === index
          ? []
          : [
              {
                where: ['terms', index, 'id'],
                what: `代號「${id}」和第 ${first + 1} 項重複。`,
                todo: '改成別的代號；是同一個詞就刪掉這一項。',
              },
            ];
      }),
  },
];

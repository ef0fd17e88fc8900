import type { Vocabulary } from '../domain/vocabulary/schema.ts';
import { all, must } from './load.ts';

export type Term = Vocabulary['terms'][number];

/** The terms of a vocabulary in the order staff gave them. */
export async function getTerms(vocabulary: 'life-events' | 'audiences' | 'topics'): Promise<Term[]> {
  return must(await all('vocabularies'), vocabulary, '詞彙清單').data.terms;
}

import { z } from 'zod';
import { group, list, text } from '../field/builders.ts';

/** A controlled vocabulary (人生階段、對象、主題): the order of the list is the order on the site. */
export const vocabularySchema = z.strictObject({
  title: text('清單名稱', '例如「人生階段」。', { max: 20 }),
  terms: list(
    '詞',
    '一個詞一項。',
    '詞',
    group('詞', '一個詞。', {
      id: text('代號', '英文代號，用在網址。', {
        max: 30,
        pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/u,
        patternSays: '只能用小寫英文、數字和連字號',
      }),
      label: text('名稱', '民眾看到的詞。', { max: 16 }),
      english: text('英文', '英文版的詞。', { max: 40 }),
      note: text('說明', '一句話。', { max: 60 }).optional(),
    }),
    { min: 1 },
  ),
});

export type Vocabulary = z.infer<typeof vocabularySchema>;

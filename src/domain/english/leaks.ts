import { isHidden, leakIn, sayLeak } from '../collection/leaks.ts';
import type { Fault } from '../collection/model.ts';
import type { Service } from '../service/schema.ts';
import type { EnglishService } from './schema.ts';

const LISTS = ['who', 'channels', 'alternatives', 'cautions', 'outcome'] as const;

/** The English of a fact that the Chinese marks unconfirmed must not give away what the page hides. */
export function englishLeaks(chinese: Service, english: EnglishService, telephones: readonly string[]): Fault[] {
  const told = (where: (string | number)[], sentence: string | undefined): Fault[] => {
    const leak = sentence === undefined ? undefined : leakIn(sentence, telephones);
    return leak ? [{ where, ...sayLeak(leak) }] : [];
  };
  const group = (fact: unknown, keys: ('authority' | 'timeLimit' | 'timeLimitWhat' | 'fee' | 'payment')[]) =>
    isHidden(fact) ? keys.flatMap((key) => told([key], english[key])) : [];
  const hiddenIds = (items: readonly { id: string }[]) => new Set(items.filter(isHidden).map(({ id }) => id));
  const documents = hiddenIds(chinese.documents.items);
  const steps = hiddenIds(chinese.steps);
  return [
    ...group(chinese.authority, ['authority']),
    ...group(chinese.timeLimit, ['timeLimit', 'timeLimitWhat']),
    ...group(chinese.fee, ['fee', 'payment']),
    ...LISTS.flatMap((list) =>
      (english[list] ?? []).flatMap((sentence, index) => (isHidden(chinese[list]?.[index]) ? told([list, index], sentence) : [])),
    ),
    ...english.documents.flatMap(({ id, name, note }, index) =>
      documents.has(id) ? [...told(['documents', index, 'name'], name), ...told(['documents', index, 'note'], note)] : [],
    ),
    ...english.steps.flatMap(({ id, title, detail }, index) =>
      steps.has(id) ? [...told(['steps', index, 'title'], title), ...told(['steps', index, 'detail'], detail)] : [],
    ),
  ];
}

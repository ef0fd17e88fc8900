import { confirmedTelephones } from '../collection/leaks.ts';
import { serviceSchema, type Service } from '../service/schema.ts';
import type { LooseEntry, OfficeFault } from '../officeRules.ts';
import { englishLeaks } from './leaks.ts';
import { englishServiceSchema, type EnglishService } from './schema.ts';

type Lists = 'who' | 'channels' | 'alternatives' | 'cautions' | 'outcome' | 'feeItems';
const LISTS: Record<Lists, string> = {
  who: '誰可以辦',
  channels: '申請方式',
  alternatives: '不方便來的人',
  cautions: '注意事項',
  outcome: '辦好之後',
  feeItems: '費用的金額',
};

const lengthOf = (service: Service, field: Lists) => (field === 'feeItems' ? service.fee.items : service[field])?.length ?? 0;

/** The English edition keeps step with the Chinese: the same ids, lists of the same length, nothing more and nothing less. */
export function englishFaults(entries: LooseEntry[]): OfficeFault[] {
  const telephones = confirmedTelephones(entries.find(({ collection }) => collection === 'office')?.data);
  return entries
    .filter((entry) => entry.collection === 'english-services')
    .flatMap((entry) => {
      const english = englishServiceSchema.safeParse(entry.data);
      const original = entries.find(({ collection, id }) => collection === 'services' && id === entry.id);
      if (!original) {
        return [
          {
            collection: entry.collection,
            id: entry.id,
            where: [],
            what: `找不到中文的 services/${entry.id}.md。`,
            todo: '英文檔名要和中文的一樣；中文已經刪掉，就把這個檔案也刪掉。',
          },
        ];
      }
      const chinese = serviceSchema.safeParse(original.data);
      if (!english.success || !chinese.success) return [];
      return [...compare(chinese.data, english.data), ...englishLeaks(chinese.data, english.data, telephones)].map((fault) => ({
        ...fault,
        collection: entry.collection,
        id: entry.id,
      }));
    });
}

function compare(chinese: Service, english: EnglishService) {
  return [
    ...(Object.keys(LISTS) as Lists[]).flatMap((field) => {
      const [want, have] = [lengthOf(chinese, field), english[field]?.length ?? 0];
      return want === have
        ? []
        : [
            {
              where: [field],
              what: `中文「${LISTS[field]}」有 ${want} 項，英文有 ${have} 項。`,
              todo: want > have ? `補上英文少的 ${want - have} 項，順序和中文一樣。` : `刪掉英文多的 ${have - want} 項，順序和中文一樣。`,
            },
          ];
    }),
    ...missing(chinese.timeLimit.what, english.timeLimitWhat, 'timeLimitWhat', '這段時間完成什麼'),
    ...missing(chinese.fee.payment, english.payment, 'payment', '怎麼付'),
    ...ids('documents', chinese.documents.items, english.documents),
    ...ids('cases', chinese.documents.cases ?? [], english.cases ?? []),
    ...ids('steps', chinese.steps, english.steps),
    ...english.steps.flatMap((step, index) => {
      const original = chinese.steps.find((candidate) => candidate.id === step.id);
      const want = original?.kind === 'decision' ? (original.next?.length ?? 0) : 0;
      const have = step.next?.length ?? 0;
      if (!original || want === have) return [];
      return [
        {
          where: ['steps', index, 'next'],
          what: `中文的「${original.title}」有 ${want} 個方向，英文有 ${have} 個。`,
          todo: want === 0 ? '刪掉「next」和下面的方向。' : `在「next:」下面寫 ${want} 個英文方向，順序和中文一樣。`,
        },
      ];
    }),
  ];
}

function missing(chinese: string | undefined, english: string | undefined, field: 'timeLimitWhat' | 'payment', label: string) {
  return chinese && !english
    ? [{ where: [field], what: `中文寫了「${label}」，英文沒有。`, todo: `加一行「${field}: 」，寫它的英文。` }]
    : [];
}

type Listed = 'documents' | 'cases' | 'steps';
const NOUNS: Record<Listed, string> = { documents: '文件', cases: '情形', steps: '步驟' };

function ids(field: Listed, chinese: { id: string; name?: string; label?: string; title?: string }[], english: { id: string }[]) {
  const noun = NOUNS[field];
  const want = new Set(chinese.map((item) => item.id));
  const have = new Set(english.map((item) => item.id));
  return [
    ...chinese
      .filter(({ id }) => !have.has(id))
      .map(({ id, name, label, title }) => ({
        where: [field],
        what: `英文版少了${noun}「${name ?? label ?? title ?? id}」（${id}）。`,
        todo: `在「${field}:」下面加一項「- id: ${id}」，寫它的英文。`,
      })),
    ...english.flatMap(({ id }, index) =>
      want.has(id)
        ? []
        : [{ where: [field, index, 'id'], what: `英文版多了${noun}「${id}」，中文沒有。`, todo: '刪掉這一項，或改成中文用的代號。' }],
    ),
  ];
}

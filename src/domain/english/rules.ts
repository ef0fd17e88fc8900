import { serviceSchema, type Service } from '../service/schema.ts';
import type { LooseEntry, OfficeFault } from '../officeRules.ts';
import { englishServiceSchema, type EnglishService } from './schema.ts';

type Lists = 'who' | 'channels' | 'alternatives' | 'cautions' | 'outcome';
const LISTS: Record<Lists, string> = { who: '誰可以辦', channels: '申請方式', alternatives: '不方便來的人', cautions: '注意事項', outcome: '辦好之後' };

/** The English edition keeps step with the Chinese: the same ids, lists of the same length, nothing more and nothing less. */
export function englishFaults(entries: LooseEntry[]): OfficeFault[] {
  return entries
    .filter((entry) => entry.collection === 'english-services')
    .flatMap((entry) => {
      const english = englishServiceSchema.safeParse(entry.data);
      const original = entries.find(({ collection, id }) => collection === 'services' && id === entry.id);
      if (!original) {
        return [{ collection: entry.collection, id: entry.id, where: [], what: `沒有同名的中文服務「${entry.id}」。`, todo: '檔名要和中文服務相同。' }];
      }
      const chinese = serviceSchema.safeParse(original.data);
      if (!english.success || !chinese.success) return [];
      return compare(chinese.data, english.data).map((fault) => ({ ...fault, collection: entry.collection, id: entry.id }));
    });
}

function compare(chinese: Service, english: EnglishService) {
  return [
    ...(Object.keys(LISTS) as Lists[]).flatMap((field) => {
      const [want, have] = [chinese[field]?.length ?? 0, english[field]?.length ?? 0];
      return want === have ? [] : [{ where: [field], what: `中文「${LISTS[field]}」有 ${want} 項，英文有 ${have} 項。`, todo: '補到一樣多，順序也要一樣。' }];
    }),
    ...ids('documents', chinese.documents.items, english.documents),
    ...ids('cases', chinese.documents.cases ?? [], english.cases ?? []),
    ...ids('steps', chinese.steps, english.steps),
    ...english.steps.flatMap((step, index) => {
      const original = chinese.steps.find((candidate) => candidate.id === step.id);
      const want = original?.kind === 'decision' ? (original.next?.length ?? 0) : 0;
      return want === (step.next?.length ?? 0) ? [] : [{ where: ['steps', index, 'next'], what: `中文這個判斷有 ${want} 個方向，英文有 ${step.next?.length ?? 0} 個。`, todo: '補到一樣多，順序也要一樣。' }];
    }),
  ];
}

function ids(field: 'documents' | 'cases' | 'steps', chinese: { id: string }[], english: { id: string }[]) {
  const want = new Set(chinese.map((item) => item.id));
  const have = new Set(english.map((item) => item.id));
  return [
    ...[...want].filter((id) => !have.has(id)).map((id) => ({ where: [field], what: `英文缺少「${id}」。`, todo: '補上它的英文。' })),
    ...english.flatMap(({ id }, index) => (want.has(id) ? [] : [{ where: [field, index, 'id'], what: `中文沒有「${id}」。`, todo: '刪掉，或改成中文用的代號。' }])),
  ];
}

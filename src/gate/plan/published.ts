import { planChecks } from '../../domain/plan/checkNames.ts';
import { CLAUSES_FILE, type PublishedEvidence, type PublishedPlan } from '../../domain/plan/published.ts';
import type { BuiltSite } from '../site.ts';

/** The plan's state as the built site tells it; throws where the site has none. */
export function builtPlan(site: BuiltSite): PublishedPlan {
  if (!site.files.has(CLAUSES_FILE)) throw new Error(`做好的網站裡沒有 ${CLAUSES_FILE}。先執行 npm run build。`);
  return JSON.parse(site.read(CLAUSES_FILE).toString('utf8')) as PublishedPlan;
}

const NOUNS = { page: '頁面', service: '服務', section: '課室', check: '自動檢查', rule: '關卡的規則' } as const;

/** A proof as staff read it: 「自動檢查「每項服務都有課室和電話」（43／44 項）」. */
export function sayEvidence({ kind, target, count }: PublishedEvidence): string {
  const name = kind === 'check' ? (planChecks[target as keyof typeof planChecks] ?? target) : target;
  return `${NOUNS[kind]}「${name}」${count ? `（${count}）` : ''}`;
}

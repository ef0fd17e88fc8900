import type { Shown, Sourced } from '../domain/fact.ts';
import type { EnglishService } from '../domain/english/schema.ts';
import { arrowsOf } from '../domain/service/procedure.ts';
import type { Service } from '../domain/service/schema.ts';
import { drawFlowchart } from '../flowchart/draw.ts';
import type { Locale } from '../i18n/index.ts';
import { sayWithin } from '../i18n/spans.ts';

export interface SheetStep extends Sourced {
  id: string;
  kind: 'start' | 'step' | 'decision' | 'end';
  title: string;
  detail?: string | undefined;
  actor?: string | undefined;
  within: Shown<string>;
  form?: string | undefined;
  /** Where the step leads when that is not simply the next row; `place` counts from 1. */
  ways: { when?: string | undefined; place: number }[];
}

interface Way {
  from: string;
  to: string;
  when?: string | undefined;
}

/** The arrows with their conditions in the sheet's language; branch n of a step is its nth `next`, even where two lead to one place. */
function waysOf({ steps }: Service, english: EnglishService | undefined): Way[] {
  const seen = new Map<string, number>();
  return arrowsOf(steps).map(({ from, to, when }) => {
    const branch = seen.get(from) ?? 0;
    seen.set(from, branch + 1);
    if (!when) return { from, to };
    return { from, to, when: english?.steps.find(({ id }) => id === from)?.next?.[branch] ?? when };
  });
}

/** The steps of a sheet as a list, in one language. */
export function sheetSteps(service: Service, english?: EnglishService): SheetStep[] {
  const locale: Locale = english ? 'en' : 'zh-TW';
  const places = new Map(service.steps.map(({ id }, index) => [id, index + 1]));
  const ways = waysOf(service, english);
  return service.steps.map((step, index) => {
    const words = english?.steps.find(({ id }) => id === step.id);
    const out = ways.filter(({ from }) => from === step.id);
    const plain = out.length === 1 && places.get(out[0]!.to) === index + 2 && !out[0]!.when;
    return {
      id: step.id,
      kind: step.kind,
      title: words?.title ?? step.title,
      confirmed: step.confirmed,
      source: step.source,
      detail: english ? words?.detail : step.detail,
      actor: english ? words?.actor : step.actor,
      form: english ? undefined : step.form,
      within: sayWithin(step.within, locale, words?.within),
      ways: plain ? [] : out.map(({ to, when }) => ({ when, place: places.get(to)! })),
    };
  });
}

/** The same steps as a flow chart. */
export function sheetChart(service: Service, english?: EnglishService): Promise<string> {
  const locale: Locale = english ? 'en' : 'zh-TW';
  const steps = sheetSteps(service, english).map(({ id, kind, title }) => ({ id, kind, title, note: shortWithin(service, id, locale) }));
  return drawFlowchart(steps, waysOf(service, english), locale);
}

/** The period without its notes: a chart has no room for them. */
function shortWithin({ steps }: Service, id: string, locale: Locale): string | undefined {
  const within = steps.find((step) => step.id === id)?.within;
  const said = sayWithin(within && { amount: within.amount, unit: within.unit, confirmed: within.confirmed }, locale);
  return said.state === 'known' ? said.value : undefined;
}

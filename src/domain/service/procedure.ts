import type { ProcedureStep } from './procedureSchema.ts';

/** One arrow of the procedure graph; `when` is the condition a decision puts on it. */
export interface Arrow {
  from: string;
  to: string;
  when?: string;
}

/** The arrows of a procedure. A start or a step without `next` leads to the row below it; an end leads nowhere. */
export function arrowsOf(steps: ProcedureStep[]): Arrow[] {
  return steps.flatMap((step, index) => {
    if (step.next?.length) {
      return step.next.map(({ to, when }) => (when ? { from: step.id, to, when } : { from: step.id, to }));
    }
    const below = steps[index + 1];
    return (step.kind === 'start' || step.kind === 'step') && below ? [{ from: step.id, to: below.id }] : [];
  });
}

/** Every step that can be reached from `from` along the arrows, or against them. */
export function reach(from: string[], arrows: Arrow[], forward: boolean): Set<string> {
  const seen = new Set(from);
  const queue = [...from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const arrow of arrows) {
      const [tail, head] = forward ? [arrow.from, arrow.to] : [arrow.to, arrow.from];
      if (tail === id && !seen.has(head)) {
        seen.add(head);
        queue.push(head);
      }
    }
  }
  return seen;
}

import type { Fault } from '../collection/model.ts';
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

function reach(from: string[], arrows: Arrow[], forward: boolean): Set<string> {
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

/** Faults of a procedure as a graph: every step must be reachable from the start and be able to reach an end. */
export function procedureFaults(steps: ProcedureStep[]): Fault[] {
  const faults: Fault[] = [];
  const say = (index: number, key: (string | number)[], what: string, todo: string) =>
    faults.push({ where: ['steps', index, ...key], what, todo });

  const places = new Map<string, number>();
  steps.forEach((step, index) => {
    const first = places.get(step.id);
    if (first === undefined) places.set(step.id, index);
    else say(index, ['id'], `代號「${step.id}」和第 ${first + 1} 項重複。`, '改成另一個代號，流程圖才知道要接到哪一步。');
  });

  steps.forEach((step, index) => {
    if (step.kind === 'start' && index > 0) say(index, ['kind'], '「開始」只能有一個，而且要放在第一項。', '改成「步驟」，或移到最前面。');
    if (index === 0 && step.kind !== 'start') say(0, ['kind'], '第一項不是「開始」。', '把第一項的種類改成「開始」。');
    if (step.kind === 'end' && step.next?.length) say(index, ['next'], '「結束」後面不能再有下一步。', '刪掉下一步，或把種類改成「步驟」。');
    if (step.kind === 'decision') {
      if ((step.next?.length ?? 0) < 2) say(index, ['next'], '「判斷」至少要有兩個下一步。', '把每一種情形接到哪一步都寫出來。');
      step.next?.forEach((next, n) => {
        if (!next.when) say(index, ['next', n, 'when'], '「判斷」的每個下一步都要寫是什麼情形。', '填上「是」「否」或其他情形。');
      });
    } else if ((step.next?.length ?? 0) > 1) {
      say(index, ['next'], '只有「判斷」可以有兩個以上的下一步。', '把種類改成「判斷」，或只留一個下一步。');
    }
    step.next?.forEach((next, n) => {
      if (!places.has(next.to)) say(index, ['next', n, 'to'], `找不到代號是「${next.to}」的步驟。`, `改成這些代號之一：${[...places.keys()].join('、')}。`);
    });
  });
  if (!steps.some((step) => step.kind === 'end')) {
    faults.push({ where: ['steps'], what: '流程沒有「結束」。', todo: '加一項種類是「結束」的步驟。' });
  }
  if (faults.length > 0) return faults;

  const arrows = arrowsOf(steps);
  const fromStart = reach([steps[0]!.id], arrows, true);
  const toEnd = reach(steps.filter((step) => step.kind === 'end').map((step) => step.id), arrows, false);
  const leadsOn = (id: string) => arrows.some((arrow) => arrow.from === id);
  const circles = (id: string) => reach(arrows.filter(({ from }) => from === id).map(({ to }) => to), arrows, true).has(id);
  steps.forEach((step, index) => {
    if (!fromStart.has(step.id)) say(index, ['id'], `從「開始」走不到「${step.title}」。`, '在前面某一步的「下一步」接到它，或刪掉這一步。');
    else if (toEnd.has(step.id)) return;
    else if (!leadsOn(step.id)) say(index, ['next'], `「${step.title}」沒有下一步。`, '接到下一步，或把種類改成「結束」。');
    else if (circles(step.id)) say(index, ['next'], `從「${step.title}」走下去會一直繞圈，到不了「結束」。`, '在圈裡加一個判斷，讓其中一個方向接到「結束」。');
  });
  return faults;
}

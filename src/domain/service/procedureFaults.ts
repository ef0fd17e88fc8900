import type { Fault } from '../collection/model.ts';
import { arrowsOf, reach } from './procedure.ts';
import type { ProcedureStep } from './procedureSchema.ts';

/** Faults of a procedure: each step by itself first; only then the way through them, so that nothing is told twice. */
export function procedureFaults(steps: ProcedureStep[]): Fault[] {
  const faults = [...repeatedIds(steps), ...steps.flatMap((step, index) => stepFaults(step, index, steps))];
  if (!steps.some((step) => step.kind === 'end')) {
    faults.push({ where: ['steps'], what: '流程沒有「結束」。', todo: '在最後加一項「kind: end」（結束）的步驟。' });
  }
  return faults.length > 0 ? faults : wayFaults(steps);
}

const fault = (index: number, key: (string | number)[], what: string, todo: string): Fault => ({
  where: ['steps', index, ...key],
  what,
  todo,
});

function repeatedIds(steps: ProcedureStep[]): Fault[] {
  const ids = steps.map((step) => step.id);
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    return first === index
      ? []
      : [fault(index, ['id'], `代號「${id}」和第 ${first + 1} 項重複。`, '改成別的代號，流程圖才知道要接到哪一步。')];
  });
}

function stepFaults(step: ProcedureStep, index: number, steps: ProcedureStep[]): Fault[] {
  const next = step.next ?? [];
  const ids = steps.map(({ id }) => id);
  const known = steps.map(({ id, title }) => `${id}（${title}）`).join('、');
  return [
    ...(step.kind === 'start' && index > 0
      ? [fault(index, ['kind'], '「開始」只能有一個，而且要放在第一項。', '改成「kind: step」（步驟），或移到最前面。')]
      : []),
    ...(index === 0 && step.kind !== 'start' ? [fault(0, ['kind'], '第一項不是「開始」。', '改成「kind: start」（開始）。')] : []),
    ...(step.kind === 'end' && next.length > 0
      ? [fault(index, ['next'], '「結束」後面不能再有下一步。', '刪掉「next」和下面的方向，或改成「kind: step」（步驟）。')]
      : []),
    ...(step.kind === 'decision' ? decisionFaults(step, index) : plainFaults(step, index)),
    ...next.flatMap(({ to }, n) =>
      ids.includes(to) ? [] : [fault(index, ['next', n, 'to'], `找不到代號是「${to}」的步驟。`, `改成這些代號之一：${known}。`)],
    ),
  ];
}

function decisionFaults({ title, next = [] }: ProcedureStep, index: number): Fault[] {
  return [
    ...(title.endsWith('？')
      ? []
      : [fault(index, ['title'], '「判斷」的名稱不是問句。', `改成問句，最後用全形「？」，例如「${title.replace(/\?$/u, '')}？」。`)]),
    ...(next.length < 2
      ? [
          fault(
            index,
            ['next'],
            '「判斷」至少要有兩個下一步。',
            '在「next:」下面，每一種情形寫一項「- to: 」（接到哪一步）和「when: 」（什麼情形）。',
          ),
        ]
      : []),
    ...next.flatMap(({ when }, n) =>
      when
        ? []
        : [
            fault(
              index,
              ['next', n, 'when'],
              '「判斷」的每個下一步都要寫是什麼情形。',
              '在這一項加一行「when: 」，例如「是」「否」「文件不齊」。',
            ),
          ],
    ),
  ];
}

function plainFaults({ kind, next = [] }: ProcedureStep, index: number): Fault[] {
  if (next.length > 1)
    return [fault(index, ['next'], '只有「判斷」可以有兩個以上的下一步。', '改成「kind: decision」（判斷），或只留一個下一步。')];
  if (kind === 'end') return [];
  return next.flatMap(({ when }, n) =>
    when
      ? [fault(index, ['next', n, 'when'], '只有「判斷」的下一步才寫什麼情形。', '刪掉「when」這一行，或改成「kind: decision」（判斷）。')]
      : [],
  );
}

/** Every step must be reachable from the start and be able to reach an end. */
function wayFaults(steps: ProcedureStep[]): Fault[] {
  const arrows = arrowsOf(steps);
  const fromStart = reach([steps[0]!.id], arrows, true);
  const toEnd = reach(
    steps.filter((step) => step.kind === 'end').map((step) => step.id),
    arrows,
    false,
  );
  const leadsOn = (id: string) => arrows.some((arrow) => arrow.from === id);
  const circles = (id: string) =>
    reach(
      arrows.filter(({ from }) => from === id).map(({ to }) => to),
      arrows,
      true,
    ).has(id);
  return steps.flatMap(({ id, title }, index) => {
    if (!fromStart.has(id))
      return [fault(index, ['id'], `從「開始」走不到「${title}」。`, `在前面某一步的「next:」下面寫「- to: ${id}」，或刪掉這一步。`)];
    if (toEnd.has(id)) return [];
    if (!leadsOn(id)) return [fault(index, ['next'], `「${title}」沒有下一步。`, '加「next:」接到下一步，或改成「kind: end」（結束）。')];
    return circles(id)
      ? [fault(index, ['next'], `從「${title}」走下去會一直繞圈，到不了「結束」。`, '在圈裡加一個「判斷」，讓其中一個方向接到「結束」。')]
      : [];
  });
}

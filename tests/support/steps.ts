import type { ProcedureStep } from '../../src/domain/service/procedureSchema.ts';

type Way = string | readonly [to: string, when: string];

/** A step with only what a graph needs; `ways` are ids, or [id, condition] for a decision. */
export function step(id: string, kind: ProcedureStep['kind'], ...ways: Way[]): ProcedureStep {
  const next = ways.map((way) => (typeof way === 'string' ? { to: way } : { to: way[0], when: way[1] }));
  return { id, kind, title: `題 ${id}`, ...(next.length ? { next } : {}) };
}

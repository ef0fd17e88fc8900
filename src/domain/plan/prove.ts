import type { PlanCheck } from './checkNames.ts';
import type { Clause, Evidence } from './schema.ts';

export type ClauseState = 'met' | 'partly' | 'not-yet';

/** What a computed check found: how many of how many, so that a failure says how far it is. */
export interface CheckResult {
  passed: boolean;
  /** 「38／41 項」; empty where counting says nothing. */
  count: string;
}

/** Everything a proof can point at, as it stands in this very build. */
export interface ProofContext {
  pages: ReadonlySet<string>;
  services: ReadonlySet<string>;
  sections: ReadonlySet<string>;
  checks: Readonly<Record<PlanCheck, CheckResult>>;
}

export interface ProvenRequirement {
  asks: string;
  state: ClauseState;
  proofs: { evidence: Evidence; holds: boolean; count: string }[];
}

export interface ProvenClause {
  clause: Clause;
  state: ClauseState;
  requirements: ProvenRequirement[];
}

function prove(evidence: Evidence, context: ProofContext): { evidence: Evidence; holds: boolean; count: string } {
  switch (evidence.kind) {
    case 'page':
      return { evidence, holds: context.pages.has(evidence.page ?? ''), count: '' };
    case 'service':
      return { evidence, holds: context.services.has(evidence.service ?? ''), count: '' };
    case 'section':
      return { evidence, holds: context.sections.has(evidence.section ?? ''), count: '' };
    case 'rule':
      // What breaks a rule of the gate is not published: that it is among them is proof.
      return { evidence, holds: evidence.rule !== undefined, count: '' };
    case 'check': {
      const result = evidence.check ? context.checks[evidence.check] : undefined;
      return { evidence, holds: result?.passed ?? false, count: result?.count ?? '' };
    }
  }
}

/** One requirement is one demand: met only when every proof of it holds; a page that is there while its content is not makes it partly met. */
function requirementState(proofs: ProvenRequirement['proofs']): ClauseState {
  const held = proofs.filter(({ holds }) => holds).length;
  if (held === 0) return 'not-yet';
  return held === proofs.length ? 'met' : 'partly';
}

function stateOf(parts: ClauseState[]): ClauseState {
  if (parts.every((part) => part === 'met')) return 'met';
  return parts.every((part) => part === 'not-yet') ? 'not-yet' : 'partly';
}

/** The state of a clause, computed from its proofs alone: met when every requirement is proven, not-yet when none is. */
export function proveClause(clause: Clause, context: ProofContext): ProvenClause {
  const requirements = clause.requirements.map(({ asks, evidence = [] }): ProvenRequirement => {
    const proofs = evidence.map((one) => prove(one, context));
    return { asks, state: requirementState(proofs), proofs };
  });
  return { clause, requirements, state: stateOf(requirements.map(({ state }) => state)) };
}

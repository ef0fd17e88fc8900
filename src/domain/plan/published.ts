import type { PlainDate } from '../time/plainDate.ts';
import type { ClauseState, ProvenClause } from './prove.ts';
import type { Clause, Evidence } from './schema.ts';

/** Where the plan stands as open data, below the site. */
export const CLAUSES_FILE = '/plan/clauses.json';

/** One proof: `target` is an address (page), an id (service, section) the name of a check, or the id of a rule of the gate. */
export interface PublishedEvidence {
  kind: Evidence['kind'];
  target: string;
  /** Whether it holds in this build. */
  holds: boolean;
  /** How many of how many, zh-TW; empty where counting says nothing. */
  count: string;
}

export interface PublishedRequirement {
  /** What is to be seen, zh-TW. */
  asks: string;
  state: ClauseState;
  evidence: PublishedEvidence[];
}

export interface PublishedClause {
  number: string;
  title: string;
  /** In whose hands it lies, zh-TW. */
  unit: string;
  role: Clause['role'];
  state: ClauseState;
  requirements: PublishedRequirement[];
}

/** The service plan and its state, as `/plan/clauses.json` holds it: open data, and what the gate reads. */
export interface PublishedPlan {
  /** The day the states were computed for, YYYY-MM-DD. */
  asOf: PlainDate;
  /** In the plan's order. */
  clauses: PublishedClause[];
}

/** The plan as open data; nothing of it is typed in by hand. */
export function publishedPlan(clauses: readonly ProvenClause[], asOf: PlainDate): PublishedPlan {
  return {
    asOf,
    clauses: clauses.map(({ clause: { number, title, unit, role }, state, requirements }) => ({
      number,
      title,
      unit,
      role,
      state,
      requirements: requirements.map(({ asks, state: own, proofs }) => ({
        asks,
        state: own,
        evidence: proofs.map(({ evidence, holds, count }) => ({
          kind: evidence.kind,
          target: evidence[evidence.kind] ?? '',
          holds,
          count,
        })),
      })),
    })),
  };
}

import { type DOMTree, Rule, type RuleConstructor, type RuleDocumentation } from 'html-validate';
import { type Code } from './codes.ts';
import { type Finding, type Judge } from './finding.ts';

/** What a rule reports: faults the wording settles, points it leaves open, or both. */
export type Part = 'settled' | 'open' | 'all';

/** The two sentences of a finding apart, as `context` of html-validate's message, for tools that show them in places of their own. */
export interface Said {
  what: string;
  todo: string;
}

/** Why a finding only warns; undefined when it is a fault beyond doubt. */
function doubt(code: Code, { open }: Finding): string | undefined {
  return open ?? (code.settled ? undefined : (code.open ?? ''));
}

/** Makes the html-validate rule of one code, or of the part of it that is settled or open. */
export function ruleFor(code: Code, judge: Judge, part: Part): RuleConstructor<Said, void> {
  return class extends Rule<Said, void> {
    setup(): void {
      this.on('dom:ready', ({ document }) => this.look(document));
    }

    override documentation(): RuleDocumentation {
      const open = code.open ? `\n\n未定之處：${code.open}` : '';
      return {
        description: `${code.code}（${code.criterion}，${code.level}，${code.edition}）：${code.requirement}${open}\n\n出處：${code.source}`,
      };
    }

    private look(page: DOMTree): void {
      for (const finding of judge(page)) {
        const why = doubt(code, finding);
        if (part !== 'all' && (part === 'open') !== (why !== undefined)) continue;
        const { node, what } = finding;
        const todo = `${finding.todo}${why === undefined ? '' : `（只是提醒：${why}）`}`;
        this.report({ node, message: `${what}${todo}`, context: { what, todo } });
      }
    }
  };
}

import { type ConfigData, type Plugin, type RuleConstructor } from 'html-validate';
import { codes } from './codes.ts';
import { ruleFor, type Part, type Said } from './ruleFor.ts';
import { judges } from './rules/index.ts';

/** Name of the plugin, and the first part of the name of every rule. */
export const NAME = 'wcag-tw';

interface Named {
  id: string;
  part: Part;
  severity: 'error' | 'warn';
  code: (typeof codes)[number];
}

/**
 * A settled code is one rule that stops. A code that is settled but for one point has a second rule, named `…-open`, that warns on
 * that point. A code that is not settled is one rule that warns.
 */
const named: Named[] = codes.flatMap((code): Named[] => {
  const id = `${NAME}/${code.code}`;
  if (!code.settled) return [{ id, part: 'all', severity: 'warn', code }];
  const stops: Named = { id, part: 'settled', severity: 'error', code };
  return code.open === null ? [stops] : [stops, { id: `${id}-open`, part: 'open', severity: 'warn', code }];
});

const rules: Record<string, RuleConstructor<Said, void>> = Object.fromEntries(
  named.map(({ id, part, code }) => [id, ruleFor(code, judges[code.code]!, part)]),
);

/** Every rule on, with the severity its code has earned. */
export const recommended: ConfigData = { rules: Object.fromEntries(named.map(({ id, severity }) => [id, severity])) };

/** html-validate plugin with the 23 machine codes of level AA. */
export const plugin: Plugin = { name: NAME, rules, configs: { recommended } };

/** Code a rule stands for: `wcag-tw/HM1240401C-open` is HM1240401C. */
export function codeOf(ruleId: string): string {
  return ruleId.replace(/^.*\//u, '').replace(/-open$/u, '');
}

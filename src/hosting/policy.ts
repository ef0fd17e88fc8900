import { createHash } from 'node:crypto';
import { LITE_STYLE } from './liteStyle.ts';
import { ALONE } from './standAlone.ts';

/** Directives of a Content-Security-Policy and what each allows. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** What pages below an address may do more than the others. */
export interface Exception {
  /** Beginning of the addresses, `/search/`. */
  prefix: string;
  /** Added to the directives of the base policy; a directive of `'none'` gives way. */
  allows: Policy;
}

const SELF = ["'self'"];
const NONE = ["'none'"];

/** What every page may load and run: files of this site, nothing inline, nothing of others. */
export const BASE: Policy = {
  'default-src': NONE,
  // `data:` for the empty icon of an office without a mark: browsers would otherwise ask for /favicon.ico.
  'img-src': [...SELF, 'data:'],
  'font-src': SELF,
  'connect-src': SELF,
  'manifest-src': SELF,
  'worker-src': SELF,
  'object-src': NONE,
  'base-uri': NONE,
  'form-action': SELF,
  'script-src': SELF,
  'style-src': SELF,
};

/** The source that lets one inline style or script through: this text, and not a sign less. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** Pages that need more, the one place where a policy is ever widened; a capability that needs a row brings it with its own issue. */
export const EXCEPTIONS: readonly Exception[] = [{ prefix: ALONE, allows: { 'style-src': [hashOf(LITE_STYLE)] } }];

const without = (sources: readonly string[]) => sources.filter((source) => source !== "'none'");

function widened(policy: Policy, { allows }: Exception): Policy {
  const added = Object.entries(allows).map(([name, sources]) => [name, [...new Set([...without(policy[name] ?? []), ...sources])]]);
  return { ...policy, ...Object.fromEntries(added) };
}

/** The policy of the page at an address. */
export function policyFor(url: string, exceptions: readonly Exception[] = EXCEPTIONS): Policy {
  return exceptions.filter(({ prefix }) => url.startsWith(prefix)).reduce(widened, BASE);
}

/** The narrowest policy that lets every page work, for hosts that cannot send one header here and another there; the pages' own say the rest. */
export function commonPolicy(exceptions: readonly Exception[] = EXCEPTIONS): Policy {
  return exceptions.reduce(widened, BASE);
}

/** A policy as it stands in a meta element. */
export function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** A policy as a header; who may frame a page can only be said there, not in a meta element. */
export function asHeader(policy: Policy): string {
  return `${written(policy)}; frame-ancestors 'none'`;
}

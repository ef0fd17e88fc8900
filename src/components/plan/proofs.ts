import { planChecks } from '../../domain/plan/checkNames.ts';
import { gateRules } from '../../domain/plan/gateRules.ts';
import type { Evidence } from '../../domain/plan/schema.ts';

/** What a proof is called, and where a visitor can see it. */
export function sayProof(
  { kind, page, service, section, check, rule }: Evidence,
  names: { services: Map<string, string>; sections: Map<string, string>; pages: Map<string, string> },
): { text: string; url?: string | undefined } {
  switch (kind) {
    case 'page':
      return { text: names.pages.get(page ?? '') ?? page ?? '', url: page };
    case 'service':
      return { text: names.services.get(service ?? '') ?? '', url: `/services/${service ?? ''}/` };
    case 'section':
      return { text: names.sections.get(section ?? '') ?? '', url: `/sections/${section ?? ''}/` };
    case 'check':
      return { text: check ? planChecks[check] : '' };
    case 'rule':
      return { text: rule ? gateRules[rule] : '' };
  }
}

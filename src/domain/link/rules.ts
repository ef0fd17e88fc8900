import type { EntryRule } from '../collection/model.ts';
import { distinct } from '../place/distinct.ts';
import { linkGroups } from './groups.ts';
import type { RelatedLink } from './schema.ts';

/** Rules across the fields of one link. */
export const linkRules: EntryRule<RelatedLink>[] = [distinct('groups', '放在哪一組', linkGroups)];

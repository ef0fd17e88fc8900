import type { EntryRule } from '../collection/model.ts';
import { distinct } from '../place/distinct.ts';
import { careOffers, type CarePoint } from './schema.ts';

/** Rules across the fields of one care point. */
export const carePointRules: EntryRule<CarePoint>[] = [distinct('offers', '做什麼', careOffers)];

import type { Office } from '../domain/office/schema.ts';
import { only } from './load.ts';

/** The office's own entry. */
export function getOffice(): Promise<Office> {
  return only('office');
}

import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../src/domain/shelter/totals.ts';
import type { Shelter } from '../../src/domain/shelter/schema.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { expectedShelters } from '../../src/gate/disaster/expected.ts';
import { OFFICE } from '../support/officeWith.ts';

/** All totals of the shelters that an office's content holds, named as its expectations name them. */
function totalsIn(root: string) {
  const shelters = readOffice(root).entries.flatMap(({ collection, raw }) => (collection === 'shelters' ? [raw.data as Shelter] : []));
  const { all, vulnerable, byHazard } = totalsOf(shelters);
  return { ...Object.fromEntries(byHazard), vulnerable, all };
}

describe('避難處所的總數', () => {
  it.each(['content', OFFICE])('%s：每種災害、避難弱者和全部的處數、人數，和公所自己寫的一樣', (root) => {
    expect(totalsIn(root)).toMatchObject(Object.fromEntries(expectedShelters(root)));
  });

  it('虛構的公所寫了每一個數字，少一處就會發現', () => {
    expect(Object.fromEntries(expectedShelters(OFFICE))).toEqual(totalsIn(OFFICE));
    const shelters = readOffice(OFFICE).entries.flatMap(({ collection, raw }) => (collection === 'shelters' ? [raw.data as Shelter] : []));
    expect(totalsOf(shelters.slice(1)).all).not.toEqual(expectedShelters(OFFICE).get('all'));
  });
});

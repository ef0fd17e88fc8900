import { describe, expect, it } from 'vitest';
import { isServed, lastingPlaces, wrongPlaces } from '../../src/domain/shelter/served.ts';
import type { Shelter } from '../../src/domain/shelter/schema.ts';

type Known = Pick<Shelter, 'hazards' | 'role' | 'district' | 'villages' | 'state'>;
const place = (id: string, data: Partial<Known>) => ({
  id,
  data: { hazards: ['flood'], role: 'standby', district: true, ...data } as Known,
});
const names = (places: readonly { id: string }[]) => places.map(({ id }) => id);

const hall = place('hall', { role: 'first', hazards: ['flood', 'tsunami'], state: { now: 'full', updatedAt: '2026-11-22 06:00' } });
const school = place('school', { hazards: ['earthquake'] });
const named = place('named', { district: false, villages: ['here'] });
const others = place('others', { district: false, villages: ['there'], hazards: ['flood', 'nuclear'] });
const all = [others, school, named, hall];

describe('紙上的避難處所', () => {
  it('順序和今天滿了沒有無關，資料還在', () => {
    const places = lastingPlaces(all, 'flood', 'here');
    expect(names(places)).toEqual(['hall', 'named', 'others']);
    expect(places.map(({ reason }) => reason)).toEqual(['first', 'names-village', 'other-villages']);
    expect(places[0]!.data.state?.now).toBe('full');
  });

  it('只有別里的地方，不算有地方可以去', () => {
    expect(isServed(lastingPlaces(all, 'flood', 'here'))).toBe(true);
    expect(isServed(lastingPlaces(all, 'nuclear', 'here'))).toBe(false);
    expect(isServed(lastingPlaces(all, 'nuclear', 'there'))).toBe(true);
    expect(isServed([])).toBe(false);
  });
});

describe('不可以去的地方', () => {
  it('這一里平常會去、這種災害卻不能躲的才說', () => {
    expect(names(wrongPlaces(all, 'earthquake', 'here'))).toEqual(['named', 'hall']);
    expect(names(wrongPlaces(all, 'flood', 'here'))).toEqual(['school']);
    expect(names(wrongPlaces([others], 'earthquake', 'here'))).toEqual([]);
  });
});

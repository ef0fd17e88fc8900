import { describe, expect, it } from 'vitest';
import { hazardOrder, type Hazard } from '../../src/domain/hazard/hazards.ts';
import { nearestFor } from '../../src/domain/shelter/nearest.ts';
import type { Shelter } from '../../src/domain/shelter/schema.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { OFFICE } from '../support/officeWith.ts';

const here = { latitude: 22.6694, longitude: 121.4767 };
const place = (id: string, metres: number, hazards: Hazard[], now?: 'open' | 'full') => ({
  id,
  data: {
    hazards,
    role: 'standby' as const,
    district: true,
    ...(now ? { state: { now, updatedAt: '2026-11-22 11:00' } } : {}),
  },
  position: { latitude: here.latitude + metres / 111_195, longitude: here.longitude },
});
const ids = (places: readonly { id: string }[]) => places.map(({ id }) => id);

describe('離我最近的避難處所', () => {
  it('先開放的比較遠，近的還是在前面；再近，災害不對就不在裡面', () => {
    const far = { ...place('far', 3000, ['flood']), data: { ...place('far', 0, ['flood']).data, role: 'first' as const } };
    const wrong = place('wrong', 1, ['earthquake']);
    const found = nearestFor([far, wrong, place('near', 200, ['flood'])], 'flood', undefined, here);
    expect(ids(found)).toEqual(['near', 'far']);
    expect(found[0]!.metres).toBeCloseTo(200, 0);
    expect(found[1]!.reason).toBe('first');
  });

  it('額滿的再近也排在有位子的後面', () => {
    const found = nearestFor([place('full', 10, ['flood'], 'full'), place('open', 900, ['flood'], 'open')], 'flood', undefined, here);
    expect(ids(found)).toEqual(['open', 'full']);
  });

  it.each(['content', OFFICE])('%s：不管站在哪個處所門口，每種災害都不會給錯的地方', (root) => {
    const shelters = readOffice(root).entries.flatMap(({ collection, id, raw }) => {
      const data = raw.data as Shelter;
      return collection === 'shelters' ? [{ id, data, position: data.position }] : [];
    });
    for (const { position } of shelters) {
      for (const hazard of hazardOrder) {
        const right = shelters.filter(({ data }) => data.hazards.includes(hazard));
        const found = nearestFor(shelters, hazard, undefined, position ?? here);
        expect(ids(found).sort()).toEqual(ids(right).sort());
      }
    }
  });
});

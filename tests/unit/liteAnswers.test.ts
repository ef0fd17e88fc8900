import { describe, expect, it } from 'vitest';
import { liteAnswers } from '../../src/components/disaster/liteAnswers.ts';
import type { ShelterEntry } from '../../src/queries/shelters.ts';
import type { VillageEntry } from '../../src/queries/villages.ts';

const village = (id: string) => ({ id, data: { name: `${id}里` } }) as VillageEntry;
const shelter = (name: string, data: Partial<ShelterEntry['data']>) =>
  ({ id: name, data: { name, hazards: ['flood'], role: 'standby', district: true, ...data } }) as ShelterEntry;

describe('省電版的答案', () => {
  const villages = ['甲', '乙', '丙'].map(village);
  const hall = shelter('禮堂', { role: 'first' });
  const school = shelter('學校', { district: false, villages: ['乙'] });
  const field = shelter('操場', { hazards: ['earthquake'], district: false, villages: ['丙'] });

  it('答案一樣的里寫在一起，只給別里的地方不寫', () => {
    expect(liteAnswers([hall, school, field], villages, 'flood')).toEqual([
      { villages: ['甲里', '丙里'], places: ['禮堂'] },
      { villages: ['乙里'], places: ['禮堂', '學校'] },
    ]);
  });

  it('沒有地方的里也說出來', () => {
    expect(liteAnswers([hall, field], villages, 'earthquake')).toEqual([
      { villages: ['甲里', '乙里'], places: [] },
      { villages: ['丙里'], places: ['操場'] },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { hazardOrder } from '../../src/domain/hazard/hazards.ts';
import { placesFor, type Reason } from '../../src/domain/shelter/choose.ts';
import type { Shelter } from '../../src/domain/shelter/schema.ts';
import { isOld, sayState, STATE_OLD_AFTER } from '../../src/domain/shelter/state.ts';
import { addMinutes } from '../../src/domain/time/moment.ts';
import { inForce, isInForce, notOver } from '../../src/domain/alert/inForce.ts';
import type { AlertLevel } from '../../src/domain/alert/levels.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { OFFICE } from '../support/officeWith.ts';

type Part = Pick<Shelter, 'hazards' | 'role' | 'district' | 'villages' | 'state'>;
const place = (id: string, part: Partial<Part> = {}) => ({
  id,
  data: { hazards: ['flood'], role: 'standby', district: true, ...part } as Part,
});
const order = (places: readonly { id: string; data: Part }[], village?: string) =>
  placesFor(places, 'flood', village).map(({ id, reason }) => [id, reason] as [string, Reason]);

describe('去哪裡避難', () => {
  const all = [
    place('others', { district: false, villages: ['far'] }),
    place('district'),
    place('names', { villages: ['near'] }),
    place('first', { role: 'first' }),
    place('quake', { hazards: ['earthquake'], role: 'first' }),
  ];

  it('先開放的、檔案寫出這一里的、備用的、主要給別里的', () => {
    expect(order(all, 'near')).toEqual([
      ['first', 'first'],
      ['names', 'names-village'],
      ['district', 'standby'],
      ['others', 'other-villages'],
    ]);
  });

  it('先開放卻只給別里的，不算這一里先去的地方', () => {
    expect(order([place('far-first', { role: 'first', district: false, villages: ['far'] }), place('district')], 'near')).toEqual([
      ['district', 'standby'],
      ['far-first', 'other-villages'],
    ]);
  });

  it('沒有選里：全區都可以去的，排在主要給幾個里的前面', () => {
    expect(order(all).map(([id]) => id)).toEqual(['first', 'district', 'names', 'others']);
  });

  it('額滿和關閉的排最後，但是不會不見', () => {
    const at = '2026-11-22 10:00';
    const places = [
      place('full', { role: 'first', state: { now: 'full', updatedAt: at } }),
      place('shut', { state: { now: 'shut', updatedAt: at } }),
    ];
    expect(order([...places, place('idle', { state: { now: 'idle', updatedAt: at } })]).map(([id]) => id)).toEqual([
      'idle',
      'full',
      'shut',
    ]);
  });

  it.each(['content', OFFICE])('%s：任何一里、任何災害，都不會列出不能躲那種災害的地方', (root) => {
    const { entries } = readOffice(root);
    const shelters = entries.flatMap(({ collection, id, raw }) => (collection === 'shelters' ? [{ id, data: raw.data as Shelter }] : []));
    const villages = entries.flatMap(({ collection, id }) => (collection === 'villages' ? [id] : []));
    for (const hazard of hazardOrder) {
      const able = shelters.filter(({ data }) => data.hazards.includes(hazard)).map(({ id }) => id);
      for (const village of [undefined, ...villages]) {
        expect(
          placesFor(shelters, hazard, village)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(able.sort());
      }
    }
  });
});

describe('避難處所的狀況', () => {
  const at = '2026-11-22 10:00';
  const after = (minutes: number) => addMinutes(at, minutes);

  it('沒有資料就不說開了沒有', () => {
    expect(sayState(undefined, at)).toBe('平時不開，有災害才開');
  });

  it('一定說是多久以前的；太舊就說不能靠', () => {
    expect(sayState({ now: 'open', people: 12, updatedAt: at }, after(30))).toBe('開設，裡面 12 人（30 分鐘前的資料）');
    expect(sayState({ now: 'full', updatedAt: at }, after(STATE_OLD_AFTER + 1))).toBe('額滿（3 小時前的資料，可能已經變了，先打電話問）');
    expect(sayState({ now: 'idle', people: 0, updatedAt: at }, after(5000))).toBe('未開設（3 天前的資料）');
  });

  it('剛好三小時還算新；沒有開設不會變舊', () => {
    expect(isOld({ now: 'open', updatedAt: at }, after(STATE_OLD_AFTER))).toBe(false);
    expect(isOld({ now: 'open', updatedAt: at }, after(STATE_OLD_AFTER + 1))).toBe(true);
    expect(isOld({ now: 'idle', updatedAt: at }, after(99_999))).toBe(false);
  });
});

describe('災害訊息', () => {
  const alert = (id: string, level: AlertLevel, startsAt: string, endsAt = '2026-11-22 20:00') => ({
    id,
    data: { level, startsAt, endsAt },
  });
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

  it('從開始那一分鐘起，到結束那一分鐘就沒有了', () => {
    const { data } = alert('a', 'notice', '2026-11-22 10:00');
    expect(['2026-11-22 09:59', '2026-11-22 10:00', '2026-11-22 19:59', '2026-11-22 20:00'].map((now) => isInForce(data, now))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('最嚴重的在前面，一樣嚴重的新的在前面；還沒開始的排在最後', () => {
    const list = [
      alert('drill', 'drill', '2026-11-22 11:00'),
      alert('old', 'urgent', '2026-11-22 08:00'),
      alert('coming', 'urgent', '2026-11-22 13:00'),
      alert('new', 'urgent', '2026-11-22 11:30'),
      alert('over', 'warning', '2026-11-21 08:00', '2026-11-22 09:00'),
    ];
    expect(ids(inForce(list, '2026-11-22 12:00'))).toEqual(['new', 'old', 'drill']);
    expect(ids(notOver(list, '2026-11-22 12:00'))).toEqual(['new', 'old', 'drill', 'coming']);
  });
});

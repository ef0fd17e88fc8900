import type { CheckedOffice } from '../../src/domain/plan/checks.ts';
import type { PlaceCheck } from '../../src/domain/place/checkNames.ts';

type Spoil = readonly [what: string, spoil: (office: CheckedOffice) => unknown];

const first = <T>(entries: Record<string, T>): T => Object.values(entries)[0]!;
const unsure = (one: { confirmed?: boolean | undefined }) => (one.confirmed = false);
const remove = (page: string) => (office: CheckedOffice) => (office.pages as Set<string>).delete(page);

/** What takes each check of places away from an office that has done all: nothing listed, something unconfirmed, no page. */
export const placeSpoils: Record<PlaceCheck, readonly Spoil[]> = {
  'care-points-are-listed': [
    ['沒有列', (o) => (o.carePoints = {})],
    ['一個還沒確認', (o) => unsure(first(o.carePoints))],
    ['沒有那一頁', remove('/care-points/')],
  ],
  'care-points-have-activities': [
    ['沒有據點', (o) => (o.carePoints = {})],
    ['一個沒有活動', (o) => delete first(o.carePoints).activities],
    ['一個還沒確認', (o) => unsure(first(o.carePoints))],
  ],
  'villages-have-care-points': [
    ['沒有據點', (o) => (o.carePoints = {})],
    ['據點都還沒確認', (o) => Object.values(o.carePoints).forEach(unsure)],
    ['多一個沒有據點的里', (o) => (o.villages.more = structuredClone(first(o.villages)))],
  ],
  'shelters-are-listed': [
    ['沒有列', (o) => (o.shelters = {})],
    ['一處還沒確認', (o) => unsure(first(o.shelters))],
    ['沒有那一頁', remove('/disaster/shelters/')],
  ],
  'villages-have-shelters': [
    ['沒有避難處所', (o) => (o.shelters = {})],
    ['都還沒確認', (o) => Object.values(o.shelters).forEach(unsure)],
    ['一種災害只給別的里', (o) => Object.assign(o.shelters['salt-school']!, { district: false })],
  ],
  'villages-have-neighbourhood-heads': [
    ['一里沒有寫', (o) => delete first(o.villages).neighbourhoodHeads],
    ['一里的鄰長還沒確認', (o) => unsure(first(o.villages).neighbourhoodHeads!)],
    ['一里還沒確認', (o) => unsure(first(o.villages))],
  ],
  'partners-are-listed': [
    ['沒有列', (o) => (o.partners = {})],
    ['一個還沒確認', (o) => unsure(first(o.partners))],
    ['沒有那一頁', remove('/partners/')],
  ],
  'hotspots-are-open-data': [
    ['沒有列', (o) => (o.hotspots = {})],
    ['一處還沒確認', (o) => unsure(first(o.hotspots))],
    ['沒有那一頁', remove('/wifi/')],
  ],
  'links-are-listed': [
    ['沒有列', (o) => (o.links = {})],
    ['都還沒確認', (o) => Object.values(o.links).forEach(unsure)],
    ['沒有那一頁', remove('/links/')],
  ],
  'protection-site-is-confirmed': [
    ['沒有線上通報的網址', (o) => (o.links = {})],
    ['網址還沒確認', (o) => Object.values(o.links).forEach(unsure)],
  ],
  'meetings-have-outcomes': [
    ['沒有開過會', (o) => Object.values(o.meetings).forEach((meeting) => (meeting.date = '2099-01-01'))],
    ['一場沒有結果', (o) => Object.values(o.meetings).forEach((meeting) => delete meeting.outcomes)],
    ['一場還沒確認', (o) => Object.values(o.meetings).forEach(unsure)],
  ],
};

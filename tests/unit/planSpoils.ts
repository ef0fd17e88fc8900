import { placeSpoils } from './planPlaceSpoils.ts';
import type { PlanCheck } from '../../src/domain/plan/checkNames.ts';
import { recordChecks, type RecordCheck } from '../../src/domain/record/checkNames.ts';
import type { CheckedOffice } from '../../src/domain/plan/checks.ts';

type Spoil = readonly [what: string, spoil: (office: CheckedOffice) => void];

const NOT = { confirmed: false, source: '測試' };
const service = ({ services }: CheckedOffice) => services['beach-event']!;
const section = ({ sections }: CheckedOffice) => sections.welfare!;
const village = ({ villages }: CheckedOffice) => Object.values(villages)[0]!;
const faq = ({ faqs }: CheckedOffice) => Object.values(faqs)[0]!;
const unsure = (...facts: (object | undefined)[]) => facts.forEach((fact) => Object.assign(fact!, NOT));
const remove = (address: string) => (office: CheckedOffice) => (office.pages as Set<string>).delete(address);

/** Records of a kind: without any, none of these checks passes. */
const recordSpoils = Object.fromEntries(
  Object.keys(recordChecks).map((name) => [
    name,
    [['沒有這一種紀錄', (o: CheckedOffice) => delete o.records[name.replace('records-of-', '')]]],
  ]),
) as unknown as Record<RecordCheck, readonly Spoil[]>;

/** For every check, what must make a sound office fail it. */
export const spoils: Record<PlanCheck, readonly Spoil[]> = {
  'services-have-flow-chart': [['沒有步驟', (o) => (service(o).steps = [])]],
  'services-have-step-actor-and-time': [
    ['一步沒有誰做', (o) => delete service(o).steps[0]!.actor],
    ['一步沒有多久', (o) => delete service(o).steps[0]!.within],
    ['多久還沒確認', (o) => unsure(service(o).steps[0]!.within)],
    ['步驟還沒確認', (o) => unsure(service(o).steps[0])],
  ],
  'services-have-checklist': [
    ['沒有那一頁', remove('/services/beach-event/checklist/')],
    ['沒有文件', (o) => (service(o).documents.items = [])],
  ],
  'services-name-section-and-telephone': [
    ['沒有那個課室', (o) => (service(o).section = 'nobody')],
    ['課室由誰承辦還沒確認', (o) => (service(o).sectionProvenance = NOT)],
    ['課室本身還沒確認', (o) => unsure(section(o))],
    ['沒有電話', (o) => (o.office.telephone = '')],
  ],
  'services-have-post-and-extension': [
    ['沒有職稱', (o) => delete service(o).post],
    ['沒有分機', (o) => delete section(o).posts[0]!.extension],
    ['職稱和分機還沒確認', (o) => unsure(section(o).posts[0])],
    ['課室還沒確認', (o) => unsure(section(o))],
    ['由哪個課室承辦還沒確認', (o) => (service(o).sectionProvenance = NOT)],
  ],
  'services-have-time-limit': [
    ['不知道', (o) => (service(o).timeLimit = { kind: 'unknown' })],
    ['還沒確認', (o) => unsure(service(o).timeLimit)],
  ],
  'services-have-poster': [['沒有那一頁', remove('/services/beach-event/poster/')]],
  'services-reviewed-within-a-year': [
    ['沒有檢視過', (o) => delete service(o).reviewedOn],
    ['超過一年', (o) => (service(o).reviewedOn = '2025-11-21')],
  ],
  'services-offer-online-first': [
    ['線上排在後面', (o) => service(o).channels.unshift({ kind: 'counter' })],
    ['沒有線上申辦那一頁', remove('/online/')],
  ],
  'services-say-what-is-waived': [
    ['沒有免附的文件', (o) => service(o).documents.items.forEach((item) => delete item.waived)],
    ['免附還沒確認', (o) => unsure(...service(o).documents.items.filter(({ waived }) => waived))],
    [
      '沒有寫怎麼查',
      (o) =>
        service(o).documents.items.forEach((item) => {
          delete item.waivedBy;
          delete item.note;
        }),
    ],
  ],
  'services-have-alternatives': [
    ['沒有', (o) => (service(o).alternatives = [])],
    ['都還沒確認', (o) => unsure(...service(o).alternatives)],
  ],
  'services-mark-instant': [['沒有標示', (o) => (service(o).instant = false)]],
  'services-home-visit-by-telephone': [
    [
      '沒有寫電話',
      (o) => {
        delete service(o).homeService;
        service(o).alternatives.forEach((way) => (way.says = '請人到府。'));
      },
    ],
    [
      '寫了電話，還沒確認',
      (o) => {
        delete service(o).homeService;
        unsure(...service(o).alternatives);
      },
    ],
  ],
  'sections-have-post-and-deputy': [
    ['一項沒有職稱', (o) => delete section(o).posts[0]!.post],
    ['一項沒有代理', (o) => delete section(o).posts[0]!.deputy],
    ['一項還沒確認', (o) => unsure(section(o).posts[0])],
    ['課室還沒確認', (o) => unsure(section(o))],
  ],
  'counters-name-services-fees-and-place': [
    ['沒有寫在哪繳費', (o) => delete o.office.counters[0]!.pay],
    ['沒有寫在哪取件', (o) => delete o.office.counters[0]!.collect],
    ['沒有寫辦什麼', (o) => (o.office.counters[0]!.services = [])],
    ['窗口還沒確認', (o) => unsure(o.office.counters[0])],
  ],
  'facilities-are-confirmed': [['一項還沒確認', (o) => unsure(o.office.facilities[0])]],
  'floor-guide-has-text-and-drawing': [
    ['沒有那一頁', remove('/visit/')],
    ['每一層都是空的', (o) => o.office.floors.forEach((floor) => (floor.rooms = []))],
    ['都還沒確認', (o) => unsure(...o.office.floors.flatMap(({ rooms }) => rooms))],
  ],
  'visit-in-two-languages': [['沒有英文那一頁', remove('/en/visit/')]],
  'faqs-tied-to-services': [
    ['一則沒有依據', (o) => (faq(o).sources = [])],
    ['一則沒有服務', (o) => (faq(o).services = [])],
  ],
  'faqs-reviewed-within-a-year': [['一則沒有檢視過', (o) => delete faq(o).reviewedOn]],
  'villages-have-page-and-hours': [
    ['一里沒有時間', (o) => delete village(o).officeHours],
    ['一里還沒確認', (o) => unsure(village(o))],
    ['一里沒有那一頁', (o) => remove(`/villages/${Object.keys(o.villages)[0]}/`)(o)],
  ],
  'villages-have-office': [
    ['一里沒有地址', (o) => delete village(o).officeAddress],
    ['一里沒有電話', (o) => delete village(o).officeTelephone],
    ['一里還沒確認', (o) => unsure(village(o))],
  ],
  'home-leads-to-planned-services': [['首頁的服務不是計畫點名的', (o) => (o.planned = [])]],
  'online-services-say-sign-in': [
    ['一個沒有寫', (o) => delete service(o).channels[0]!.signIn],
    ['一個還沒確認', (o) => unsure(service(o).channels[0])],
  ],
  'mobile-services-are-linked': [
    ['一個沒有網址', (o) => delete o.office.channels.find(({ kind }) => kind === 'city')!.url],
    ['一個還沒確認', (o) => unsure(o.office.channels.find(({ kind }) => kind === 'city'))],
  ],
  'social-channels-are-linked': [
    ['一個沒有網址', (o) => delete o.office.channels.find(({ kind }) => kind === 'social')!.url],
    ['一個還沒確認', (o) => unsure(o.office.channels.find(({ kind }) => kind === 'social'))],
  ],
  'help-for-disabled-is-listed': [
    ['沒有列', (o) => (o.office.help = [])],
    ['都還沒確認', (o) => unsure(...o.office.help)],
    ['沒有那一頁', remove('/visit/')],
  ],
  'counter-services-have-a-window': [
    ['沒有窗口辦', (o) => o.office.counters.forEach((counter) => (counter.services = []))],
    ['窗口都還沒確認', (o) => unsure(...o.office.counters)],
  ],
  'services-without-a-visit-are-counted': [
    ['線上的都還沒確認', (o) => unsure(...service(o).channels)],
    ['沒有線上申辦那一頁', remove('/online/')],
  ],
  'wifi-is-listed': [
    ['沒有列', (o) => (o.office.facilities = o.office.facilities.filter(({ kind }) => kind !== 'network'))],
    ['還沒確認', (o) => unsure(o.office.facilities.find(({ kind }) => kind === 'network'))],
  ],
  'report-covers-every-section': [
    ['報告少了一個課室', (o) => (o.reported as Set<string>).delete('welfare')],
    ['沒有那一頁', remove('/report/')],
  ],
  'clauses-lead-to-a-page': [['一條沒有頁面', (o) => (o.clauses[0]!.requirements = [{ asks: '一件事' }])]],
  'zones-have-page': [
    ['一個專區沒有頁', (o) => remove(`/zones/${o.zones[0]}/`)(o)],
    ['沒有專區的總頁', remove('/zones/')],
  ],
  'volunteer-calls-are-listed': [['過期了', (o) => (o.notices.call!.expiresOn = '2026-11-21')]],
  'disclosures-of-four-kinds': [
    [
      '少了一類',
      (o) => Object.entries(o.disclosures).forEach(([id, { category }]) => category === 'final-accounts' && delete o.disclosures[id]),
    ],
  ],
  'disclosure-of-delegation': [['沒有那一份', (o) => delete o.disclosures['of-delegation']]],
  'disclosure-of-service-plans': [['沒有舊的', (o) => o.disclosures.plans!.versions.pop()]],
  ...placeSpoils,
  ...recordSpoils,
};

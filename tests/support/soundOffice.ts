import type { CheckedOffice } from '../../src/domain/plan/checks.ts';
import type { Service } from '../../src/domain/service/schema.ts';
import { readOffice } from '../../src/intake/readOffice.ts';
import { OFFICE } from './officeWith.ts';

const { entries } = readOffice(OFFICE);
const record = <T>(collection: string) =>
  Object.fromEntries(entries.filter((entry) => entry.collection === collection).map(({ id, raw }) => [id, structuredClone(raw.data) as T]));

/** The fixture office as the plan's checks see it, with every address that its content would have. */
export function checkedOffice(): CheckedOffice {
  const services = record<CheckedOffice['services'][string]>('services');
  const villages = record<CheckedOffice['villages'][string]>('villages');
  const sections = record<CheckedOffice['sections'][string]>('sections');
  const pages = new Set([
    '/visit/',
    '/en/visit/',
    '/online/',
    '/report/',
    ...Object.keys(villages).map((id) => `/villages/${id}/`),
    ...Object.keys(services).flatMap((id) => [`/services/${id}/checklist/`, `/services/${id}/poster/`]),
  ]);
  return {
    today: '2026-11-22',
    office: record<CheckedOffice['office']>('office').office!,
    sections,
    services,
    villages,
    pages,
    faqs: record<CheckedOffice['faqs'][string]>('faqs'),
    planned: Object.keys(services),
    reported: new Set(Object.keys(sections)),
  };
}

/** Takes away every mark that says a fact is not confirmed. */
function confirmAll(value: unknown): void {
  if (value === null || typeof value !== 'object') return;
  const group = value as { confirmed?: boolean };
  if (group.confirmed === false) delete group.confirmed;
  Object.values(group).forEach(confirmAll);
}

/** An office of one service that has done all the plan asks: every check passes on it. */
export function soundOffice(): CheckedOffice {
  const one = checkedOffice();
  for (const part of [one.office, one.sections, one.services, one.villages, one.faqs]) confirmAll(part);
  const service = one.services['beach-event'] as Service;
  const { post, extension } = one.sections.welfare!.posts[0]!;
  Object.assign(service, { section: 'welfare', post, instant: true, reviewedOn: '2026-10-01', timeLimit: { kind: 'instant' } });
  for (const step of service.steps) Object.assign(step, { actor: '申請人', within: { amount: 1, unit: 'calendar-day' } });
  for (const channel of service.channels) Object.assign(channel, { signIn: '不用登入' });
  for (const section of Object.values(one.sections)) {
    for (const duty of section.posts) Object.assign(duty, { post: duty.post ?? '承辦人', deputy: '代理人', extension });
  }
  for (const village of Object.values(one.villages)) {
    Object.assign(village, { officeHours: '每日下午', officeAddress: '海岬區測試路2號', officeTelephone: '02-20000002' });
  }
  for (const faq of Object.values(one.faqs)) Object.assign(faq, { reviewedOn: '2026-10-01' });
  for (const counter of one.office.counters) Object.assign(counter, { services: ['beach-event'], pay: '原窗口', collect: '原窗口' });
  for (const channel of one.office.channels) Object.assign(channel, { url: 'https://www.example.org/' });
  return { ...one, services: { 'beach-event': service } };
}

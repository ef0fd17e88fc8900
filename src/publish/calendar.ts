import ICAL from 'ical.js';
import { addDays, type PlainDate } from '../domain/time/plainDate.ts';
import type { NoticeEvent } from '../domain/notice/schema.ts';

/** An event as a calendar tells it. */
export interface CalendarEntry {
  id: string;
  url: string;
  title: string;
  lead: string;
  kind: string;
  publishOn: PlainDate;
  event: Pick<NoticeEvent, 'startsOn' | 'startsAt' | 'endsOn' | 'endsAt' | 'place'>;
}

/** What a calendar says of itself. */
export interface CalendarHead {
  title: string;
  /** Name of the office. */
  office: string;
  /** Code of the district: makes the entries' names one of a kind. */
  code: string;
}

const ZONE = 'Asia/Taipei';

// ical.js folds at so many octets and then puts a space in front of the rest, which it does not count (RFC 5545 3.1: 75 with the space).
ICAL.foldLength = 74;

/** Taiwan's clock since the end of its last summer time (1 October 1979): UTC+8, as tzdata has it. */
function timezone(): ICAL.Component {
  const zone = new ICAL.Component('vtimezone');
  zone.addPropertyWithValue('tzid', ZONE);
  const standard = new ICAL.Component('standard');
  standard.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString('1979-10-01T00:00:00'));
  standard.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString('+09:00'));
  standard.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString('+08:00'));
  standard.addPropertyWithValue('tzname', 'CST');
  zone.addSubcomponent(standard);
  return zone;
}

/** Midnight in Taipei as UTC, for the stamp: the same on every build. */
const stampOf = (day: PlainDate) => ICAL.Time.fromDateTimeString(`${addDays(day, -1)}T16:00:00Z`);

function addTime(event: ICAL.Component, name: 'dtstart' | 'dtend', day: PlainDate, clock: string | undefined): void {
  if (clock === undefined) {
    event.addPropertyWithValue(name, ICAL.Time.fromDateString(day));
    return;
  }
  event.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(`${day}T${clock}:00`)).setParameter('tzid', ZONE);
}

/** Whole days end on the day after (RFC 5545 3.6.1); an event of one day whose end nobody knows has none. */
function addTimes(component: ICAL.Component, { startsOn, startsAt, endsOn, endsAt }: CalendarEntry['event']): void {
  addTime(component, 'dtstart', startsOn, startsAt);
  if (startsAt === undefined) addTime(component, 'dtend', addDays(endsOn, 1), undefined);
  else if (endsAt !== undefined) addTime(component, 'dtend', endsOn, endsAt);
  else if (endsOn > startsOn) addTime(component, 'dtend', addDays(endsOn, 1), '00:00');
}

function eventOf(entry: CalendarEntry, { code }: CalendarHead, site: URL | undefined): ICAL.Component {
  const component = new ICAL.Component('vevent');
  component.addPropertyWithValue('uid', `${entry.id}@notices.${code}`);
  component.addPropertyWithValue('dtstamp', stampOf(entry.publishOn));
  addTimes(component, entry.event);
  component.addPropertyWithValue('summary', entry.title);
  component.addPropertyWithValue('description', entry.lead);
  component.addPropertyWithValue('location', entry.event.place);
  component.addPropertyWithValue('categories', entry.kind);
  if (site) component.addPropertyWithValue('url', new URL(entry.url, site).href);
  return component;
}

/** An iCalendar file (RFC 5545) of the given events: CRLF, lines of 75 octets at most, times of Taipei. */
export function calendar(head: CalendarHead, entries: readonly CalendarEntry[], site: URL | undefined): string {
  const component = new ICAL.Component('vcalendar');
  component.addPropertyWithValue('version', '2.0');
  component.addPropertyWithValue('prodid', `-//${head.office}//${head.title}//ZH`);
  component.addPropertyWithValue('x-wr-calname', head.title);
  component.addSubcomponent(timezone());
  for (const entry of entries) component.addSubcomponent(eventOf(entry, head, site));
  return `${component.toString()}\r\n`;
}

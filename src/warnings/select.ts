import type { Moment } from '../domain/time/moment.ts';
import { concerns } from './counties.ts';
import { readBody, readHead, type Head } from './entry.ts';
import type { Warning } from './warning.ts';

/** For whom and as of when entries are chosen. */
export interface Wanted {
  city: string;
  now: Moment;
  /** The feed already holds this city's alone: entries need not name it. */
  ownFeed?: boolean;
}

/** What became of every entry of a feed. */
export interface Selection {
  warnings: Warning[];
  /** How many were left out, by reason. */
  left: { notActual: number; notWarning: number; cancelled: number; expired: number; elsewhere: number; older: number };
  /** Entries that could not be read, told to staff. */
  damaged: { which: string; fault: string }[];
}

/** Ids that a message takes out of force: those of `references` (CAP 1.2: `sender,identifier,sent`). */
const referenced = ({ references = '' }: Head): string[] =>
  references.split(/\s+/u).flatMap((token) => (token === '' ? [] : [token.split(',')[1] ?? token]));

/** One message of the feed that counts: a cancelling one has no warning of its own. */
interface Message {
  head: Head;
  body?: { warning: Warning; places: string };
}

/** Reads the entries into messages; what cannot be read is told and takes nothing else out of force. */
function messagesOf(entries: readonly unknown[], { left, damaged }: Selection): Message[] {
  return entries.flatMap((entry, index): Message[] => {
    const which = `第 ${index + 1} 筆`;
    const head = readHead(entry);
    if ('fault' in head) {
      damaged.push({ which, fault: head.fault });
      return [];
    }
    const { status, msgType, id } = head.ok;
    if (status !== 'Actual') {
      left.notActual += 1;
      return [];
    }
    if (msgType === 'Cancel') return [{ head: head.ok }];
    if (msgType !== 'Alert' && msgType !== 'Update') {
      left.notWarning += 1;
      return [];
    }
    const body = readBody(entry, head.ok);
    if ('ok' in body) return [{ head: head.ok, body: body.ok }];
    damaged.push({ which: `${which}（${id}）`, fault: body.fault });
    return [];
  });
}

/** The last word on each id: the one updated last, or the one further down in the feed where neither says when. */
function lastWords(messages: readonly Message[]): Map<string, Message> {
  const last = new Map<string, Message>();
  for (const message of messages) {
    const before = last.get(message.head.id);
    if (!before || (message.head.updated ?? '') >= (before.head.updated ?? '')) last.set(message.head.id, message);
  }
  return last;
}

/** Ends sooner first; then by id, so that the order never depends on the feed's. */
const sooner = (a: Warning, b: Warning): number => (a.expires === b.expires ? (a.id < b.id ? -1 : 1) : a.expires < b.expires ? -1 : 1);

/** Chooses what the public is told: status exactly `Actual`, not cancelled, not replaced, not expired, for this city. Never throws. */
export function selectWarnings(entries: readonly unknown[], { city, now, ownFeed = false }: Wanted): Selection {
  const left = { notActual: 0, notWarning: 0, cancelled: 0, expired: 0, elsewhere: 0, older: 0 };
  const selection: Selection = { warnings: [], left, damaged: [] };
  const messages = messagesOf(entries, selection);
  const last = lastWords(messages);
  const gone = (type: string) =>
    new Set(messages.flatMap(({ head }) => (head.msgType === type ? referenced(head).filter((id) => id !== head.id) : [])));
  const [cancelled, replaced] = [gone('Cancel'), gone('Update')];
  for (const message of messages) {
    const { head, body } = message;
    const newest = last.get(head.id);
    if (!body) left.notWarning += 1;
    else if (cancelled.has(head.id) || !newest?.body) left.cancelled += 1;
    else if (replaced.has(head.id) || newest !== message) left.older += 1;
    else if (body.warning.expires <= now) left.expired += 1;
    else if (!ownFeed && !concerns(body.places, city)) left.elsewhere += 1;
    else selection.warnings.push(body.warning);
  }
  selection.warnings.sort(sooner);
  return selection;
}

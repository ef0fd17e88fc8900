import { isConfirmed, type Shown, type Sourced } from '../domain/fact.ts';
import { sheetChart, sheetSteps, type SheetStep } from './sheetSteps.ts';
import { onlineFirst } from '../domain/service/online.ts';
import { alternativeKinds, channelKinds, type ChannelKind, type Service } from '../domain/service/schema.ts';
import type { EnglishService } from '../domain/english/schema.ts';
import { sayFee } from '../i18n/fees.ts';
import type { Locale } from '../i18n/index.ts';
import { sayTimeLimit } from '../i18n/spans.ts';
import { englishChannels } from '../i18n/channels.ts';

/** A sentence with its confirmation mark, in the language of the sheet. */
export interface Line extends Sourced {
  text: string;
}

export interface SheetDocument extends Sourced {
  id: string;
  name: string;
  note?: string | undefined;
  /** Ids of the cases that need it; empty means everybody. */
  cases: string[];
  waived: boolean;
  waivedBy?: string | undefined;
  optional: boolean;
}

/** A service sheet ready to show: one language, nothing hidden in it, the chart drawn. */
export interface Sheet {
  title: string;
  summary: string;
  lead: string;
  who: Line[];
  channels: (Sourced & {
    kind: ChannelKind;
    name: string;
    note?: string | undefined;
    url?: string | undefined;
    signIn?: string | undefined;
    urgent?: boolean | undefined;
  })[];
  cases: { id: string; label: string }[];
  documents: SheetDocument[];
  time: Shown<string>;
  /** What is finished within the time, for the strip of facts. */
  timeWhat?: string | undefined;
  timeNote?: string | undefined;
  fee: Shown<string>;
  /** Every amount with what it is for; empty while unconfirmed. Amounts are whole New Taiwan dollars. */
  feeItems: { label: string; amount: number }[];
  payment?: string | undefined;
  feeNote?: string | undefined;
  steps: SheetStep[];
  chart: string;
  cautions: Line[];
  outcome: Line[];
  alternatives: (Line & { kind: string })[];
}

type Sourcedness = { confirmed?: boolean | undefined; source?: string | undefined };
const mark = ({ confirmed, source }: Sourcedness): Sourced => ({ confirmed, source });

/** English lists hold plain sentences in the order of the Chinese ones; a rule keeps the two in step. */
function lines(items: (Sourcedness & { says: string })[] | undefined, english: string[] | undefined): Line[] {
  return (items ?? []).map((item, place) => ({ text: english?.[place] ?? item.says, ...mark(item) }));
}

/** Builds the sheet of a service, in Chinese or, given its English words, in English. */
export async function sheetOf(service: Service, english?: EnglishService): Promise<Sheet> {
  const locale: Locale = english ? 'en' : 'zh-TW';
  const hideNote = <T>(fact: Sourced, note: T | undefined) => (isConfirmed(fact) ? note : undefined);
  return {
    title: english?.title ?? service.title,
    summary: english?.summary ?? service.summary,
    lead: english?.lead ?? service.lead,
    who: lines(service.who, english?.who),
    channels: onlineFirst(
      service.channels.map((channel, place) => ({
        kind: channel.kind,
        urgent: channel.urgent,
        url: channel.url,
        signIn: english ? undefined : channel.signIn,
        ...mark(channel),
        name: english ? englishChannels[channel.kind] : (channel.name ?? channelKinds[channel.kind]),
        note: english ? english.channels[place] : channel.note,
      })),
    ),
    cases: (service.documents.cases ?? []).map(({ id, label }) => ({
      id,
      label: english?.cases?.find((one) => one.id === id)?.label ?? label,
    })),
    documents: service.documents.items.map((item) => {
      const words = english?.documents.find(({ id }) => id === item.id);
      return {
        id: item.id,
        name: words?.name ?? item.name,
        note: english ? words?.note : item.note,
        cases: item.cases ?? [],
        waived: item.waived ?? false,
        waivedBy: english ? undefined : item.waivedBy,
        optional: item.optional ?? false,
        ...mark(item),
      };
    }),
    time: sayTimeLimit(service.timeLimit, locale),
    timeWhat: hideNote(service.timeLimit, english ? english.timeLimitWhat : service.timeLimit.what),
    timeNote: hideNote(service.timeLimit, english ? english.timeLimit : timeNote(service)),
    fee: sayFee(service.fee, locale),
    feeItems: isConfirmed(service.fee)
      ? (service.fee.items ?? []).map(({ label, amount }, place) => ({
          label: english ? (english.feeItems?.[place] ?? '') : label,
          amount,
        }))
      : [],
    payment: hideNote(service.fee, english ? english.payment : service.fee.payment),
    feeNote: hideNote(service.fee, english ? english.fee : service.fee.note),
    steps: sheetSteps(service, english),
    chart: await sheetChart(service, english),
    cautions: lines(service.cautions, english?.cautions),
    outcome: lines(service.outcome, english?.outcome),
    alternatives: lines(service.alternatives, english?.alternatives).map((line, place) => ({
      ...line,
      kind: english ? '' : alternativeKinds[service.alternatives[place]!.kind],
    })),
  };
}

function timeNote({ timeLimit: { from, what, note } }: Service): string | undefined {
  const first = [from ? `${from}起算` : '', what ?? ''].filter(Boolean).join('，');
  return [first ? `${first}。` : '', note ?? ''].filter(Boolean).join('') || undefined;
}

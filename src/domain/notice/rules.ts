import type { EntryRule, Fault } from '../collection/model.ts';
import { datedKinds, noticeKinds } from './kinds.ts';
import type { Notice } from './schema.ts';

const lastDay: EntryRule<Notice> = {
  name: '過期日期不早於公告日期和活動結束',
  reads: ['publishOn', 'expiresOn', 'event'],
  check: ({ publishOn, expiresOn, event }) => {
    if (expiresOn < publishOn) {
      return [
        {
          where: ['expiresOn'],
          what: `過期日期（${expiresOn}）比公告日期（${publishOn}）早。`,
          todo: `改成 ${publishOn} 或更晚的日期。`,
        },
      ];
    }
    if (event && expiresOn < event.endsOn) {
      return [
        {
          where: ['expiresOn'],
          what: `公告在 ${expiresOn} 過期，活動卻到 ${event.endsOn} 才結束。`,
          todo: `改成 ${event.endsOn} 或更晚的日期，活動期間才找得到。`,
        },
      ];
    }
    return [];
  },
};

const whenAndWhere: EntryRule<Notice> = {
  name: '活動和會議要寫時間地點',
  reads: ['kind', 'event'],
  check: ({ kind, event }) =>
    datedKinds.includes(kind) && !event
      ? [
          {
            where: ['kind'],
            what: `種類是「${noticeKinds[kind]}」，卻沒有寫時間和地點。`,
            todo: '加一行「event:」，下面縮兩格，一行一個欄位：startsOn（開始日期）、endsOn（結束日期）、place（地點）。',
          },
        ]
      : [],
};

const eventTimes: EntryRule<Notice> = {
  name: '活動的時間前後一致',
  reads: ['event'],
  check: ({ event }) => {
    if (!event) return [];
    const { startsOn, startsAt, endsOn, endsAt, registration } = event;
    const faults: Fault[] = [];
    const at = (...path: string[]) => ['event', ...path];
    if (endsOn < startsOn) {
      faults.push({
        where: at('endsOn'),
        what: `結束日期（${endsOn}）比開始日期（${startsOn}）早。`,
        todo: '改成對的日期；只有一天就寫同一天。',
      });
    } else if (startsAt && endsAt && endsOn === startsOn && endsAt <= startsAt) {
      faults.push({
        where: at('endsAt'),
        what: `結束時間（${endsAt}）不在開始時間（${startsAt}）之後。`,
        todo: '改成對的時間；不知道就刪掉這一行。',
      });
    }
    if (endsAt && !startsAt) {
      faults.push({
        where: at('endsAt'),
        what: '寫了結束時間，卻沒有寫開始時間。',
        todo: '加一行「startsAt: 」，寫開始時間；不知道就刪掉這一行。',
      });
    }
    if (registration && !registration.url && !registration.telephone) {
      faults.push({
        where: at('registration'),
        what: '要報名，卻沒有寫報名的網址或電話。',
        todo: '在這一組加一行「url: 」或「telephone: 」；不用報名就刪掉這一組。',
      });
    }
    if (registration?.until && registration.until > endsOn) {
      faults.push({
        where: at('registration', 'until'),
        what: `報名截止（${registration.until}）比活動結束（${endsOn}）晚。`,
        todo: `改成 ${endsOn} 或更早的日期。`,
      });
    }
    return faults;
  },
};

const englishPlace: EntryRule<Notice> = {
  name: '英文版和活動一致',
  reads: ['event', 'english'],
  check: ({ event, english }) => {
    if (!english) return [];
    if (event && !english.place) {
      return [{ where: ['english'], what: '中文寫了活動地點，英文版沒有。', todo: '在「english:」下面加一行「place: 」，寫英文地點。' }];
    }
    return !event && english.place
      ? [{ where: ['english', 'place'], what: '英文版寫了地點，中文沒有時間和地點。', todo: '刪掉這一行，或補上「event:」。' }]
      : [];
  },
};

/** Rules about several fields of one notice. */
export const noticeRules: EntryRule<Notice>[] = [lastDay, whenAndWhere, eventTimes, englishPlace];

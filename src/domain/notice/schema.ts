import { z } from 'zod';
import { attachments } from '../attachment/schema.ts';
import {
  choice,
  endDate,
  flag,
  group,
  leavingDate,
  link,
  list,
  paragraph,
  plainDate,
  reference,
  telephone,
  text,
} from '../field/builders.ts';
import { noticeKinds } from './kinds.ts';

const clock = (label: string, hint: string) =>
  text(label, hint, { max: 5, pattern: /^(?:[01]\d|2[0-3]):[0-5]\d$/u, patternSays: '24 小時制，時和分各兩個數字，例如 09:30' });

const event = group('時間和地點', '活動或會議什麼時候、在哪裡。', {
  startsOn: plainDate('開始日期', '活動或會議的第一天。'),
  startsAt: clock('開始時間', '例如 09:30；整天的活動就留空。').optional(),
  endsOn: endDate('結束日期', '最後一天；只有一天就寫同一天。'),
  endsAt: clock('結束時間', '例如 11:30；不知道就留空。').optional(),
  place: text('地點', '場所和樓層，例如「公所三樓禮堂」。', { max: 60 }),
  registration: group('報名', '要先報名才填。網址和電話至少一個。', {
    url: link('報名網址', '報名的網頁。').optional(),
    telephone: telephone('報名電話', '公務電話。').optional(),
    until: plainDate('報名截止日期', '最後一天；沒有截止就留空。過了這天，網頁自己會寫「已經截止」。').optional(),
  }).optional(),
});

/** One notice (公告); the text is the Markdown body. It leaves every list by itself after its last day and stays at its address. */
export const noticeSchema = z.strictObject({
  title: text('標題', '一句話說是什麼事，例如「潮聲里 12 月 1 日停水」。', { max: 60 }),
  lead: text('開頭說明', '標題下的一、兩句話：誰要注意、什麼時候、怎麼辦。', { max: 120 }),
  kind: choice('種類', '從清單選一種。', noticeKinds),
  section: reference('負責課室', '有問題要問哪個課室。', 'sections'),
  publishOn: plainDate('公告日期', '從這一天起刊登；還沒到的公告不會做成網頁。'),
  expiresOn: leavingDate('過期日期', '刊登的最後一天；隔天起自己離開列表，網址還在，會標「已經過期」。'),
  pinned: flag('置頂', '很重要、要排在最前面的公告才選「是」；同一時間最多 3 則。').optional(),
  event: event.optional(),
  attachments: attachments(),
  services: list('相關服務', '和哪些服務有關，沒有就留空。', '服務', reference('服務', '從清單選。', 'services'), {
    min: 1,
    max: 8,
  }).optional(),
  villages: list('相關的里', '只和某幾里有關才填，全區都有關就留空。', '里', reference('里', '從清單選。', 'villages'), {
    min: 1,
  }).optional(),
  zones: list('相關主題', '要列在哪些主題專區，沒有就留空。', '主題', reference('主題', '從清單選。', 'zones'), {
    min: 1,
    max: 6,
  }).optional(),
  english: group('英文版', '外國人也要知道的公告才填。', {
    title: text('英文標題', '英文，一句話。', { max: 100 }),
    lead: text('英文開頭說明', '英文，一、兩句話。', { max: 220 }),
    text: paragraph('英文內文', '英文；分段就空一行。', { max: 2000 }),
    place: text('英文地點', '活動或會議在哪裡，英文；沒有活動就留空。', { max: 120 }).optional(),
  }).optional(),
});

export type Notice = z.infer<typeof noticeSchema>;
export type NoticeEvent = NonNullable<Notice['event']>;

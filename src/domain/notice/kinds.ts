/** Kinds of notice (公告), in the order citizens see them; the key is also the address of the kind's own list. */
export const noticeKinds = {
  news: '最新消息',
  disaster: '防災',
  'service-change': '服務異動',
  event: '活動',
  meeting: '會議',
  recruitment: '徵才',
  volunteer: '志工招募',
  survey: '問卷',
} as const;

export type NoticeKind = keyof typeof noticeKinds;

/** The same in English. */
export const noticeKindsEnglish: Readonly<Record<NoticeKind, string>> = {
  news: 'News',
  disaster: 'Disaster',
  'service-change': 'Service change',
  event: 'Event',
  meeting: 'Meeting',
  recruitment: 'Job opening',
  volunteer: 'Volunteers wanted',
  survey: 'Survey',
};

/** Kinds that are about a certain day: they must say when and where. */
export const datedKinds: readonly NoticeKind[] = ['event', 'meeting'];

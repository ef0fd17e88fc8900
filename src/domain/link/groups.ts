/** What a link is about: stored word → heading on the page of links, in the page's order. Theme zones show a group by its word. */
export const linkGroups = {
  disaster: '防災',
  'e-service': '線上辦事',
  elders: '高齡關懷',
  volunteers: '志工與夥伴',
  environment: '環境',
  military: '兵役',
  protection: '保護與求助',
  city: '市政府和中央機關',
} as const;

export type LinkGroup = keyof typeof linkGroups;

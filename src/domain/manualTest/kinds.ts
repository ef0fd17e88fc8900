/** The ways a person tries the site that no program can try for them: stored word → what staff and citizens read, in the page's order. */
export const manualTestKinds = {
  'screen-reader': '報讀軟體',
  keyboard: '只用鍵盤',
  zoom: '放大畫面和文字',
  'forced-colours': '高對比的顏色',
  print: '列印',
  people: '身心障礙者試用',
} as const;

export type ManualTestKind = keyof typeof manualTestKinds;

/** What the page says of a kind that nobody has tried, one plain sentence each. */
export const neverTested: Readonly<Record<ManualTestKind, string>> = {
  'screen-reader': '還沒有人用報讀軟體試過。報讀軟體是把畫面念出來的軟體，例如 NVDA、VoiceOver 和 TalkBack。',
  keyboard: '還沒有人親手只用鍵盤試過。',
  zoom: '還沒有人親手把畫面和文字放大試過。',
  'forced-colours': '還沒有人親手開高對比的顏色試過。',
  print: '還沒有人親手印出來看過。',
  people: '還沒有請身心障礙者實際試用過。',
};

/** How a test ended. */
export const manualTestOutcomes = {
  pass: '通過',
  'pass-with-faults': '能用，但有問題',
  fail: '不能用',
} as const;

/** Where a problem stands. */
export const findingStates = { open: '還沒改好', mended: '改好了' } as const;

/** How serious an alert is, worst first; the word stands first on every banner: stored word → what staff and citizens read. */
export const alertLevels = {
  urgent: '緊急',
  warning: '警戒',
  notice: '提醒',
  drill: '演練',
} as const;

export type AlertLevel = keyof typeof alertLevels;

/** The same for the English edition. */
export const englishAlertLevels: Readonly<Record<AlertLevel, string>> = {
  urgent: 'Emergency',
  warning: 'Warning',
  notice: 'Notice',
  drill: 'Drill',
};

import type { Severity } from '../finding.ts';
import type { Alike } from './alike.ts';

export const ofSeverity = (found: readonly Alike[], severity: Severity): Alike[] => found.filter((one) => one.severity === severity);

/** The closing line of a run: 「擋下 3 個問題，在 2 個檔案；提醒 461 則。」 Findings that are alike count once. */
export function sayCount(found: readonly Alike[]): string {
  const stops = ofSeverity(found, 'stops');
  const files = new Set(stops.flatMap(({ source }) => source?.file ?? [])).size;
  const stopped = stops.length ? `擋下 ${stops.length} 個問題${files ? `，在 ${files} 個檔案` : ''}` : '沒有擋下的問題';
  return `${stopped}；提醒 ${found.length - stops.length} 則。`;
}

/** What was looked at: 「看了 492 頁、431 筆內容。」; empty where nothing says so. */
export function sayScope(scope: readonly string[]): string {
  return scope.length ? `看了 ${scope.join('、')}。` : '';
}

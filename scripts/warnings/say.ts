import { rocMoment } from '../../src/domain/time/moment.ts';
import type { Selection } from '../../src/warnings/select.ts';

const REASONS: Record<keyof Selection['left'], string> = {
  notActual: '不是真的警報（測試、演習）',
  notWarning: '取消通知或其他訊息',
  cancelled: '已經取消',
  older: '有更新的一則',
  expired: '已經過期',
  elsewhere: '說的是別的縣市',
};

/** What an import found, for the person or the log of cron that started it. */
export function saySelection({ warnings, left, damaged }: Selection, city: string): string {
  const reasons = Object.entries(left).flatMap(([reason, count]) => (count ? [`${REASONS[reason as keyof typeof left]} ${count} 筆`] : []));
  return [
    `${city}：${warnings.length} 則警報。`,
    ...warnings.map(({ kind, agency, expires, title }) => `  ${kind}｜${title}｜${agency}｜到 ${rocMoment(expires)}`),
    ...(reasons.length ? [`沒有列的：${reasons.join('、')}。`] : []),
    ...damaged.map(({ which, fault }) => `✗ ${which}：${fault}，沒有列。`),
  ].join('\n');
}

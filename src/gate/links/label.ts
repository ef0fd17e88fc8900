import type { Severity } from '../finding.ts';
import type { SiteFault, SiteRule } from '../rule.ts';
import { nameOf, plainName } from './name.ts';
import { frameOnce } from './once.ts';
import { linksOf } from './references.ts';

/** Labels that say nothing to a visitor who hears or sees them alone, as `plainName` writes them. */
const EMPTY_LABELS = new Set(
  [
    '按這裡 按此 按我 請按 請按這裡 請按此 按這裏 請按這裏 這裡 這裏 此處 此 點這裡 點這裏 點此 點我 點選 點擊 點選這裡 點擊這裡 請點 請點我 請點此 請點選',
    '請點這裡 請點這裏 請點選這裡 請點擊這裡 點選此處 請點選此處 按此處 更多 更多資訊 更多內容 看更多 查看更多 觀看更多 瀏覽更多 顯示更多 了解更多 瞭解更多 閱讀更多',
    '詳情 詳細 詳細內容 詳細資訊 看詳情 看詳細 查看詳情 詳見 詳全文 全文 繼續閱讀 連結 超連結 相關連結 連結網址 網址 網頁 網站 前往 開啟 打開 查看 檢視 下載 檔案 附件',
  ]
    .join(' ')
    .split(' ')
    .concat([
      ...[
        'click',
        'click here',
        'click me',
        'here',
        'more',
        'more info',
        'more information',
        'read more',
        'see more',
        'view more',
        'learn more',
      ],
      ...[
        'find out more',
        'details',
        'more details',
        'view',
        'view details',
        'link',
        'this link',
        'links',
        'url',
        'website',
        'page',
        'this page',
      ],
      ...['go', 'open', 'download', 'download here', 'file', 'attachment', 'continue', 'continue reading'],
    ]),
);

/** The two sentences for a label that tells nothing; undefined for one that does, and for links without a name (axe's to judge). */
export function judgeLabel(name: string): { what: string; todo: string; severity: Severity } | undefined {
  const plain = plainName(name);
  if (EMPTY_LABELS.has(plain)) {
    return {
      severity: 'stops',
      what: `連結的文字「${name}」單獨聽到時，不知道會連到哪裡。`,
      todo: '把連結的文字改成目的地的名稱，例如「國民身分證申請書」。',
    };
  }
  if (/^(?:https?:\/\/|www\.)\S+$/u.test(plain)) {
    return {
      severity: 'warns',
      what: `連結的文字是一串網址「${name}」，報讀軟體會一個字一個字念。`,
      todo: '把連結的文字改成網站或頁面的名稱，網址放在括號裡當連結：[名稱](網址)。',
    };
  }
  return undefined;
}

/** Every link says where it leads, by its own words. */
export const label: SiteRule = {
  id: 'links/label',
  title: '連結的文字說得出連到哪裡',
  basis: 'WCAG 2.4.4、2.4.9',
  severity: 'stops',
  check: (site) => {
    const once = frameOnce(({ key }: { key: string; frame: boolean }) => key);
    return site.pages.flatMap((page) =>
      linksOf(page).flatMap(({ element, address, line, column, frame }): SiteFault[] => {
        const name = nameOf(page.$, element);
        const said = judgeLabel(name);
        if (!said || !once({ key: `${name} ${address}`, frame })) return [];
        return [{ url: page.url, line, column, written: [`[${name}](${address}`, `[${name}](`, `<${address}>`, address], ...said }];
      }),
    );
  },
};

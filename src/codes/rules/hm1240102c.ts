import { type HtmlElement } from 'html-validate';
import { attribute, elements, upwards } from '../dom.ts';
import { type Finding, type Judge } from '../finding.ts';
import { contentText } from '../names.ts';

/** So many links in one list look like a menu; the number is ours. */
const GROUP = 3;

const linksIn = (element: HtmlElement): HtmlElement[] => elements(element, 'a').filter((a) => a.hasAttribute('href'));

/** A list whose every item is one link and nothing else. */
function isLinkList(list: HtmlElement): boolean {
  const items = list.childElements.filter((child) => child.tagName === 'li');
  return items.length >= GROUP && items.every((item) => linksIn(item).length === 1 && contentText(item) === contentText(linksIn(item)[0]!));
}

const AREAS = ['nav', 'main', 'article'];

/** Menus outside the main text belong in nav. */
function isOutside(list: HtmlElement): boolean {
  return ![...upwards(list)].some((at) => AREAS.includes(at.tagName) || ['navigation', 'main'].includes(attribute(at, 'role') ?? ''));
}

function looseLists(lists: HtmlElement[]): Finding[] {
  return lists
    .filter((list) => isOutside(list) && isLinkList(list))
    .map((node) => ({
      node,
      what: `主要內容以外的 ${node.childElements.length} 個鏈結排成清單，沒有放在 nav 裡。`,
      todo: '是選單就用 <nav aria-label="這一群的名稱"> 包住。',
    }));
}

/** Groups of links are marked as navigation. */
export const hm1240102c: Judge = (page) => {
  const navs = elements(page, 'nav');
  const empty = navs
    .filter((nav) => linksIn(nav).length === 0)
    .map((node) => ({ node, what: '這個 nav 裡沒有鏈結。', todo: '把選單的鏈結放進來，或把空的 nav 拿掉。' }));
  const body = page.querySelector('body');
  const links = body ? linksIn(body).length : 0;
  const none =
    navs.length === 0 && links >= GROUP
      ? [{ node: body, what: `整頁有 ${links} 個鏈結，一個 nav 也沒有。`, todo: '用 <nav aria-label="名稱"> 包住主選單等相關的鏈結。' }]
      : [];
  return [...empty, ...none, ...(none.length ? [] : looseLists(elements(page, 'ul', 'ol')))];
};

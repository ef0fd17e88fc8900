import { type HtmlElement } from 'html-validate';
import { attribute, elements, isHidden, says } from '../dom.ts';
import { type Judge } from '../finding.ts';
import { ariaName, labelText } from '../names.ts';

const UNLABELLED_TYPES = ['hidden', 'submit', 'reset', 'button', 'image'];

function needsLabel(control: HtmlElement): boolean {
  return !UNLABELLED_TYPES.includes(attribute(control, 'type')?.toLowerCase() ?? '') && !isHidden(control);
}

/** Visible form controls have a label or a title; ARIA alone is not enough for this code. */
export const hm1130104c: Judge = (page) =>
  elements(page, 'input', 'select', 'textarea')
    .filter((control) => needsLabel(control) && !labelText(control, page) && !says(control, 'title'))
    .map((node) => ({
      node,
      what: ariaName(node, page) ? '這個欄位只有 ARIA 名稱，沒有 label 也沒有 title。' : '這個欄位沒有 label，也沒有 title。',
      todo: '用 <label for="欄位的 id"> 寫出要填什麼；畫面放不下才改用 title。',
    }));

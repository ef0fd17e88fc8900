import { type HtmlElement } from 'html-validate';
import { attribute, elements, isHidden, nearest } from '../dom.ts';
import { type Finding, type Judge } from '../finding.ts';
import { contentText } from '../names.ts';

function ofFieldset(node: HtmlElement): Finding[] {
  const legend = node.firstElementChild;
  if (legend?.tagName === 'legend' && contentText(legend)) return [];
  return [
    {
      node,
      what: legend?.tagName === 'legend' ? '這一組欄位（fieldset）的 legend 是空的。' : '這一組欄位（fieldset）的第一個元素不是 legend。',
      todo: '在 fieldset 的最前面放 <legend>，寫出這一組在問什麼；不想看到可以只用樣式藏起來。',
    },
  ];
}

/** Radio buttons or check boxes of one name in one form that stand outside a fieldset: the first of each group. */
function loose(controls: HtmlElement[]): HtmlElement[] {
  const groups = new Map<HtmlElement | null, Map<string, HtmlElement[]>>();
  for (const control of controls) {
    const type = attribute(control, 'type')?.toLowerCase() ?? '';
    const name = attribute(control, 'name');
    if (!['radio', 'checkbox'].includes(type) || !name || isHidden(control) || nearest(control, 'fieldset')) continue;
    const form = nearest(control, 'form');
    const inForm = groups.get(form) ?? new Map<string, HtmlElement[]>();
    groups.set(form, inForm.set(`${type} ${name}`, [...(inForm.get(`${type} ${name}`) ?? []), control]));
  }
  return [...groups.values()].flatMap((inForm) => [...inForm.values()].filter((group) => group.length > 1).map(([first]) => first!));
}

/** Related controls are grouped by fieldset, and the group has a legend. */
export const hm1130105c: Judge = (page) => [
  ...elements(page, 'fieldset')
    .filter((fieldset) => !isHidden(fieldset))
    .flatMap(ofFieldset),
  ...loose(elements(page, 'input')).map((node) => ({
    node,
    what: `同名的選項（name="${attribute(node, 'name')}"）沒有放在 fieldset 裡。`,
    todo: '用 <fieldset> 包住這一組，最前面加 <legend> 寫出題目。',
    open: '哪些元件必須分群，規範沒有說；這裡只認同名的單選和複選。',
  })),
];

import { type HtmlElement } from 'html-validate';
import { elements, isHidden, says } from '../dom.ts';
import { type Finding, type Judge } from '../finding.ts';

/** More options than this without groups are worth a look; the number is ours. */
const MANY = 10;

function ofSelect(node: HtmlElement): Finding[] {
  const groups = elements(node, 'optgroup');
  const nameless = groups
    .filter((group) => !says(group, 'label'))
    .map((group) => ({ node: group, what: '這一群選項（optgroup）沒有 label。', todo: '用 label 寫出這一群是什麼。' }));
  const options = elements(node, 'option').length;
  if (groups.length > 0 || options <= MANY) return nameless;
  return [
    {
      node,
      what: `下拉選單有 ${options} 個選項，沒有分群。`,
      todo: '選項能分類就用 <optgroup label="類別"> 分群；不能分類（例如日期）就不用改。',
    },
  ];
}

/** Long lists of choices are grouped, and every group has a name. */
export const hm1130103c: Judge = (page) =>
  elements(page, 'select')
    .filter((select) => !isHidden(select))
    .flatMap(ofSelect);

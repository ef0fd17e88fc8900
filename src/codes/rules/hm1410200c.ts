import { type DOMTree, type HtmlElement } from 'html-validate';
import { COMPONENT_ROLES, REQUIRED_STATES, ROLES, STATE_VALUES } from '../aria.ts';
import { attribute, elements, isHidden, isSilent, says } from '../dom.ts';
import { type Finding, type Judge } from '../finding.ts';
import { labelText, nameOf } from '../names.ts';

const rolesOf = (element: HtmlElement): string[] => (attribute(element, 'role') ?? '').toLowerCase().split(/\s+/u).filter(Boolean);

/** Buttons made with input take their name from the value; submit and reset have one of their own. */
function isNamelessButton(element: HtmlElement): boolean {
  const type = attribute(element, 'type')?.toLowerCase() ?? '';
  if (!['button', 'submit', 'reset'].includes(type)) return false;
  return type === 'button' || element.hasAttribute('value') ? !says(element, 'value') : false;
}

function isNameless(element: HtmlElement, page: DOMTree): boolean {
  if (nameOf(element, page)) return false;
  if (element.tagName === 'input') return isNamelessButton(element);
  if (['button', 'summary'].includes(element.tagName)) return true;
  return rolesOf(element).some((role) => COMPONENT_ROLES.has(role)) && !['select', 'textarea', 'a'].includes(element.tagName)
    ? !labelText(element, page)
    : false;
}

function missingStates(element: HtmlElement): string[] {
  // A native control keeps its own state.
  if (['input', 'select', 'option'].includes(element.tagName)) return [];
  return rolesOf(element).flatMap((role) => (REQUIRED_STATES[role] ?? []).filter((state) => !says(element, state)));
}

function wrongStates(element: HtmlElement): string[] {
  return Object.entries(STATE_VALUES)
    .filter(([state, values]) => element.hasAttribute(state) && !values.includes((attribute(element, state) ?? '').trim()))
    .map(([state]) => state);
}

function ofElement(node: HtmlElement, page: DOMTree): Finding[] {
  const what = `<${node.tagName}>`;
  const findings: Finding[] = [];
  if (isNameless(node, page))
    findings.push({ node, what: `這個元件（${what}）沒有名稱。`, todo: '在裡面寫文字；只有圖示的按鈕加 aria-label，input 按鈕寫 value。' });
  for (const state of missingStates(node))
    findings.push({
      node,
      what: `role="${attribute(node, 'role')}" 的元件沒有 ${state}。`,
      todo: `改用 HTML 自己的元件，或加上 ${state} 並在狀態改變時更新。`,
    });
  for (const state of wrongStates(node))
    findings.push({
      node,
      what: `${state}="${attribute(node, state)}" 不是認得的值。`,
      todo: `改成 ${STATE_VALUES[state]!.join('、')} 其中一個，或刪掉。`,
    });
  const roles = rolesOf(node);
  if (roles.length > 0 && !roles.some((role) => ROLES.has(role) || /^(?:doc|graphics)-/u.test(role)))
    findings.push({
      node,
      what: `role="${roles.join(' ')}" 不是 WAI-ARIA 的角色。`,
      todo: '改成正確的角色，或刪掉 role。',
      open: '認不得的 role 算不算這一條，規範沒有說。',
    });
  return findings;
}

/** Components have a name, and a role brings the states it needs. */
export const hm1410200c: Judge = (page) =>
  elements(page)
    .filter((element) => !isHidden(element) && !isSilent(element))
    .flatMap((element) => ofElement(element, page));

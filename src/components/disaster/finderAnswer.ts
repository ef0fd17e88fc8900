import type { Reason } from '../../domain/shelter/choose.ts';
import { sayDistance } from '../../domain/shelter/distance.ts';
import { reasonWords } from '../../domain/shelter/reasons.ts';
import type { PagePlace } from './finderPlaces.ts';

/** A place that is offered, and why. */
export type Offered = PagePlace & { reason: Reason; metres?: number };

const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, text = '', className = ''): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
};

/** One place: its name as a link to its block, why and how far, its state and its buttons. */
function row({ id, block, reason, metres }: Offered, near: boolean): HTMLLIElement {
  const item = element('li');
  const heading = element('h3');
  const name = block.querySelector('h3')?.textContent ?? id;
  const link = element('a', name);
  link.href = `#${id}`;
  link.title = `看${name}的全部資料`;
  heading.append(link);
  const far = metres === undefined ? '沒有量過位置，不知道多遠' : sayDistance(metres);
  const facts = [...(near ? [far] : []), reasonWords[reason], `收容 ${Number(block.dataset.capacity).toLocaleString('en')} 人`];
  item.append(heading, element('p', facts.join('　'), 'suits'));
  for (const part of block.querySelectorAll('.state, .acts')) item.append(part.cloneNode(true));
  return item;
}

/** The answer: a heading that takes the focus, and the places in their order. */
export function answer(
  title: string,
  offered: readonly Offered[],
  note: string | undefined,
): { heading: HTMLElement; parts: HTMLElement[] } {
  const heading = element('h2', title);
  heading.tabIndex = -1;
  const list = element('ol', '', 'order');
  list.append(...offered.map((one) => row(one, note !== undefined)));
  return { heading, parts: [heading, ...(note ? [element('p', note, 'sub')] : []), list] };
}

import { type DOMTree, type HtmlElement } from 'html-validate';
import { attribute, elements, isElement, nearest, nodesOf, quote, tidy } from '../dom.ts';
import { type Finding, type Judge } from '../finding.ts';

interface Link {
  node: HtmlElement;
  href: string;
  text: string;
  alt: string;
  pictured: boolean;
}

function linkOf(node: HtmlElement): Link {
  const pictures = elements(node, 'img');
  const alt = tidy(pictures.map((img) => attribute(img, 'alt') ?? '').join(' '));
  return { node, href: attribute(node, 'href') ?? '', text: tidy(node.textContent), alt, pictured: pictures.length > 0 };
}

/** A picture and words inside one link. */
function within({ node, text, alt }: Link): Finding[] {
  if (!text || !alt || !(text.includes(alt) || alt.includes(text))) return [];
  const fault = { node, what: `鏈結文字${quote(text)}和圖的 alt${quote(alt)}重複，會念兩次。`, todo: '把圖的 alt 改成 alt=""，只留文字。' };
  return [text === alt ? fault : { ...fault, open: '兩份文字只有一部分相同時算不算，規範沒有說。' }];
}

/** Links of the page that follow each other with nothing readable between. */
function neighbours(page: DOMTree): [Link, Link][] {
  const pairs: [Link, Link][] = [];
  let last: Link | null = null;
  for (const { node, parent } of nodesOf(page.root)) {
    if (!isElement(node)) {
      if (tidy(node.textContent) && !nearest(parent, 'a')) last = null;
    } else if (node.tagName === 'a' && node.hasAttribute('href')) {
      const link = linkOf(node);
      if (last?.href === link.href) pairs.push([last, link]);
      last = link;
    } else if (node.tagName === 'img' && !nearest(parent, 'a')) last = null;
  }
  return pairs;
}

/** A picture link and a text link side by side that lead to the same place. */
function between([first, second]: [Link, Link]): Finding[] {
  const [picture, words] = first.pictured && !first.text ? [first, second] : [second, first];
  if (!picture.pictured || picture.text || !words.text || !picture.alt) return [];
  const fault = {
    node: second.node,
    what: `圖的鏈結${quote(picture.alt)}和旁邊的文字鏈結${quote(words.text)}到同一個地方，同一件事念兩次。`,
    todo: '把圖和文字放進同一個 <a>，圖寫 alt=""。',
  };
  return [picture.alt === words.text ? fault : { ...fault, open: '相鄰的兩個鏈結文字不同時算不算，規範沒有說。' }];
}

/** A picture and words that lead to the same place are one link with one text. */
export const hm1240400c: Judge = (page) => [
  ...elements(page, 'a')
    .filter((a) => a.hasAttribute('href'))
    .flatMap((a) => within(linkOf(a))),
  ...neighbours(page).flatMap(between),
];

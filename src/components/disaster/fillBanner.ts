import type { StatusAlert } from '../../domain/status/schema.ts';
import { fromIso } from '../../domain/time/moment.ts';
import { nameOf, sayBanner } from '../../live/banner.ts';

/** A banner made from the empty form that the page brought (`AlertBanner.astro`). */
export function fillBanner(form: HTMLTemplateElement, alert: StatusAlert, english: boolean): HTMLElement {
  const aside = (form.content.cloneNode(true) as DocumentFragment).querySelector('aside')!;
  const banner = sayBanner(alert, english);
  aside.classList.add(alert.level);
  aside.dataset.alert = alert.id;
  aside.dataset.until = fromIso(alert.endsAt);
  aside.ariaLabel = nameOf(banner, english);
  for (const part of aside.querySelectorAll<HTMLElement>('[data-for]')) {
    if (!part.dataset.for!.split(' ').includes(alert.level)) part.remove();
  }
  for (const part of aside.querySelectorAll<HTMLElement>('[data-say]')) {
    const say = part.dataset.say as 'title' | 'text' | 'facts';
    part.textContent = banner[say];
    if (banner.lang && (say === 'title' || say === 'text')) part.lang = banner.lang;
    if (say === 'title') (part as HTMLAnchorElement).href = alert.url;
  }
  const go = aside.querySelector('.go')!;
  const blank = go.querySelector('a')!;
  go.replaceChildren(
    ...banner.links.map(({ text, url }) => {
      const link = blank.cloneNode() as HTMLAnchorElement;
      link.href = url;
      link.textContent = text;
      return link;
    }),
  );
  return aside;
}

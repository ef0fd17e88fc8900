import { parseStatus } from '../../domain/status/parse.ts';
import type { Status } from '../../domain/status/schema.ts';
import { sayState } from '../../domain/shelter/state.ts';
import { fromIso, momentOf, type Moment } from '../../domain/time/moment.ts';
import { bannersAt, sayBanner, sayMore, sayNew, sayUnreachable } from '../../live/banner.ts';
import { createPoll, TIMEOUT } from '../../live/poll.ts';
import { builtFact, heardFact, newerFact } from '../../live/shelterState.ts';
import { announce } from './announce.ts';
import { fillBanner } from './fillBanner.ts';

const ADDRESS = '/disaster/status.json';
/** How often the page looks at the clock: an alert ends, an age grows. */
const LOOK = 15_000;

const words = (element: Element | null): string => element?.textContent?.replace(/\s+/gu, '') ?? '';
/** What a reader sees of a banner: where it is the same, the banner stays as it is. */
const face = (aside: HTMLElement): string => aside.className + words(aside);
/** What is read out: a later end alone is no news. */
const news = (aside: HTMLElement): string =>
  aside.className + words(aside.querySelector('.what')) + words(aside.querySelector('[data-say=text]'));

/** Keeps the banners and the shelters' states of an open page up to date without a reload. */
class AlertBar extends HTMLElement {
  #english = false;
  #status: Status | undefined;
  #written: Moment = '';
  #reached = true;

  connectedCallback(): void {
    this.#english = document.documentElement.lang === 'en';
    this.#written = this.dataset.written ?? '';
    this.#render();
    const poll = createPoll({
      ask: () => this.#ask(),
      clock: () => Date.now(),
      random: () => Math.random(),
      later: (run, wait) => window.setTimeout(run, wait),
      cancel: (timer) => clearTimeout(timer),
    });
    const look = (): void => {
      this.#render();
      poll.visible(document.visibilityState === 'visible');
    };
    document.addEventListener('visibilitychange', look);
    // A page that the browser kept alive behind another one.
    addEventListener('pageshow', look);
    addEventListener('online', () => poll.online());
    setInterval(() => this.#render(), LOOK);
    look();
  }

  /** It cannot be earlier than the moment at which the file was written, whatever the device's clock says. */
  #now(): Moment {
    const told = momentOf(new Date());
    return told < this.#written ? this.#written : told;
  }

  async #ask(): Promise<boolean> {
    let status: Status | undefined;
    try {
      const signal = AbortSignal.timeout?.(TIMEOUT * 1000);
      const answer = await fetch(ADDRESS, { cache: 'no-cache', credentials: 'omit', signal });
      // Read even where it is of no use: an answer that nobody reads holds its connection.
      const text = await answer.text();
      if (answer.ok) status = parseStatus(JSON.parse(text));
    } catch {
      // No connection, no answer in time, or something that is no status: the page stays as it is and says how old that is.
    }
    const lost = this.#reached && !status;
    this.#reached = Boolean(status);
    // A copy on the way may be older than what the page has already.
    if (status && fromIso(status.writtenAt) >= this.#written) {
      this.#status = status;
      this.#written = fromIso(status.writtenAt);
      this.#banners(status);
    }
    this.#render();
    const age = this.querySelector<HTMLElement>('.age')!;
    if (lost && !age.hidden) announce([{ words: age.textContent, urgent: false }], this.#polite());
    return this.#reached;
  }

  readonly #polite = (): Element => this.querySelector('[aria-live]')!;

  /** Makes the banners those of the status; what is the same stays untouched. */
  #banners({ alerts }: Status): void {
    const form = this.querySelector('template')!;
    const about = this.querySelector<HTMLElement>('.about')!;
    const { shown, more } = bannersAt(alerts, this.#now());
    const told: { words: string; urgent: boolean }[] = [];
    const kept = shown.map((alert) => {
      const fresh = fillBanner(form, alert, this.#english);
      const old = this.querySelector<HTMLElement>(`[data-alert="${alert.id}"]`);
      if (!old || old.hidden || news(old) !== news(fresh)) {
        told.push({ words: sayNew(sayBanner(alert, this.#english), this.#english), urgent: alert.level === 'urgent' });
      }
      if (old && face(old) === face(fresh)) {
        old.dataset.until = fresh.dataset.until;
        old.hidden = false;
        return old;
      }
      // Whoever stands on a link of this banner stays there.
      const at = old ? [...old.querySelectorAll('a')].indexOf(document.activeElement as HTMLAnchorElement) : -1;
      (old ?? about).before(fresh);
      old?.remove();
      fresh.querySelectorAll('a')[at]?.focus({ preventScroll: true });
      return fresh;
    });
    for (const old of this.querySelectorAll<HTMLElement>('[data-alert]')) if (!kept.includes(old)) old.remove();
    // Only what stands in the wrong place is moved: moving takes the focus away.
    kept.forEach((aside, place) => {
      const there = this.querySelectorAll('[data-alert]')[place];
      if (there && there !== aside) there.before(aside);
    });
    const link = about.querySelector('a')!;
    about.querySelector<HTMLElement>('.rest')!.hidden = more === 0;
    if (more) link.textContent = sayMore(more, this.#english);
    if (told.length) announce(told, this.#polite());
  }

  /** What the clock alone changes: ended alerts go, those that were to come appear, ages grow. */
  #render(): void {
    const now = this.#now();
    for (const aside of this.querySelectorAll<HTMLElement>('[data-alert]')) if (aside.dataset.until! <= now) aside.hidden = true;
    if (this.#status) this.#banners(this.#status);
    const places = document.querySelectorAll<HTMLElement>('[data-shelter]');
    for (const place of places) this.#shelter(place, now);
    const about = this.querySelector<HTMLElement>('.about')!;
    const age = about.querySelector<HTMLElement>('.age')!;
    age.hidden = this.#reached || !(places.length || this.querySelector('[data-alert]:not([hidden])'));
    if (!age.hidden) age.textContent = sayUnreachable(this.#written, now, this.#english);
    about.hidden = age.hidden && about.querySelector<HTMLElement>('.rest')!.hidden;
  }

  #shelter(place: HTMLElement, now: Moment): void {
    // The words of a state are Chinese; the English edition shows none.
    if (this.#english) return;
    const built = builtFact(place.dataset);
    const heard = this.#status?.shelters.find(({ id }) => id === place.dataset.shelter);
    if (!built && !heard) return;
    const fact = heard ? newerFact(built, heardFact(heard)) : built;
    // The element keeps what is newest, so that its look goes with its words.
    for (const [name, value] of Object.entries({ now: fact?.now, people: fact?.people, at: fact?.updatedAt })) {
      if (value === undefined) delete place.dataset[name];
      else place.dataset[name] = String(value);
    }
    const said = sayState(fact, now);
    if (place.textContent !== said) place.textContent = said;
  }
}
customElements.define('alert-bar', AlertBar);

import { ageWords, minutesBetween, momentOf } from '../../domain/time/moment.ts';

/** Minutes after which the age of the list is said in words. */
const OLD = 60;

/** Takes warnings off the list as they end, and says how old the list is once it is old; without it the times alone say so. */
class OfficialWarnings extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    if (!this.dataset.fetched) return;
    this.#look();
    this.#timer = window.setInterval(() => this.#look(), 60_000);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
  }

  #look(): void {
    const now = momentOf(new Date());
    const items = [...this.querySelectorAll<HTMLElement>('[data-until]')];
    for (const item of items) item.hidden = item.dataset.until! <= now;
    const over = this.querySelector<HTMLElement>('.over');
    if (over) over.hidden = items.some(({ hidden }) => !hidden);
    const age = this.querySelector<HTMLElement>('.age')!;
    const fetched = this.dataset.fetched!;
    age.hidden = minutesBetween(fetched, now) <= OLD;
    age.textContent = age.hidden ? '' : `，是 ${ageWords(fetched, now)}的資料`;
  }
}

customElements.define('official-warnings', OfficialWarnings);

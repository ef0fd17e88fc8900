const KEY = 'text-size';

/** Remembers the reader's text size on this device; without it the choice lasts for the page. */
class TextSize extends HTMLElement {
  connectedCallback(): void {
    try {
      const kept = localStorage.getItem(KEY);
      const radio = kept ? this.querySelector<HTMLInputElement>(`[value="${CSS.escape(kept)}"]`) : null;
      if (radio) radio.checked = true;
      this.addEventListener('change', ({ target }) => localStorage.setItem(KEY, (target as HTMLInputElement).value));
    } catch {
      // Storage is closed (private window): the radios still work for this page.
    }
  }
}
customElements.define('text-size', TextSize);

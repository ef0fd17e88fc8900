/** How often Escape is pressed, with no other key between. No clock: slow hands count too. */
const PRESSES = 3;

/** The link that leaves at once; Escape three times does the same. Keeps nothing on this device. */
class QuickExit extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    let left = false;
    let presses = 0;

    const leave = (): void => {
      left = true;
      const { href } = link;
      // Blank first: the next page may take a while to come.
      document.title = location.host;
      document.body.replaceChildren();
      // The entry bears the other page's address even if the network fails now.
      if (link.origin === location.origin) history.replaceState(null, '', href);
      location.replace(href);
    };
    link.addEventListener('click', (event) => {
      event.preventDefault();
      leave();
    });
    document.addEventListener('keydown', ({ key, repeat }) => {
      if (repeat) return;
      presses = key === 'Escape' ? presses + 1 : 0;
      if (presses === PRESSES) leave();
    });
    // Jumps within the page would each leave an entry that 上一頁 comes back to.
    document.addEventListener('click', (event) => {
      const jump = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
      if (!jump || left) return;
      event.preventDefault();
      location.replace(jump.hash);
    });
    // A browser that kept the page alive shows it blank, and goes on to the other page.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && left) location.replace(link.href);
    });

    // What Escape does is said only where it does it.
    this.querySelector('p')?.removeAttribute('hidden');
  }
}
customElements.define('quick-exit', QuickExit);

/** Keeps the ticks of a document list on this device (unless the list has no key), and offers to clear them. Nothing is sent. */
class TickList extends HTMLElement {
  connectedCallback(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    if (!boxes.length) return;
    const key = this.dataset.key ? `ticks-${this.dataset.key}` : undefined;
    const nameOf = ({ name, value }: HTMLInputElement) => `${name}:${value}`;
    const read = (): string[] => {
      try {
        return key ? (JSON.parse(localStorage.getItem(key) ?? '[]') as string[]) : [];
      } catch {
        return [];
      }
    };
    const write = (): void => {
      try {
        const ticked = boxes.filter(({ checked }) => checked).map(nameOf);
        if (!key) return;
        if (ticked.length) localStorage.setItem(key, JSON.stringify(ticked));
        else localStorage.removeItem(key);
      } catch {
        // Storage is closed (private window): the ticks last for this page.
      }
    };
    const kept = read();
    for (const box of boxes) box.checked = kept.includes(nameOf(box));
    this.addEventListener('change', write);
    const clear = document.createElement('button');
    clear.type = 'button';
    clear.textContent = this.dataset.clear ?? '';
    clear.addEventListener('click', () => {
      for (const box of boxes) box.checked = false;
      write();
    });
    this.append(clear);
  }
}
customElements.define('tick-list', TickList);

/** Keeps the ticks of a document list on this device, and offers to clear them. Nothing is sent. */
class TickList extends HTMLElement {
  connectedCallback(): void {
    const key = `ticks-${this.dataset.key ?? ''}`;
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    if (!boxes.length) return;
    const read = (): string[] => {
      try {
        return JSON.parse(localStorage.getItem(key) ?? '[]') as string[];
      } catch {
        return [];
      }
    };
    const write = (): void => {
      try {
        localStorage.setItem(key, JSON.stringify(boxes.filter(({ checked }) => checked).map(({ value }) => value)));
      } catch {
        // Storage is closed (private window): the ticks last for this page.
      }
    };
    const kept = read();
    for (const box of boxes) box.checked = kept.includes(box.value);
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

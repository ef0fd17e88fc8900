/** A button that prints the page; it exists only where scripts run, since a page cannot print itself without one. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.dataset.label ?? '';
    button.addEventListener('click', () => window.print());
    this.append(button);
  }
}
customElements.define('print-page', PrintPage);

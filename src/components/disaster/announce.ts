/** Has news read out: what is urgent at once, the rest when the reader's software has a pause. Nothing changes on the screen. */
export function announce(news: readonly { words: string; urgent: boolean }[], polite: Element): void {
  const urgent = news.filter((one) => one.urgent).map(({ words }) => words);
  const calm = news.filter((one) => !one.urgent).map(({ words }) => words);
  if (calm.length) polite.textContent = calm.join(' ');
  if (!urgent.length) return;
  polite.parentElement?.querySelector('[role=alert]')?.remove();
  // Made only now: as a part of the page it would interrupt everybody who opens one.
  const voice = document.createElement('div');
  voice.className = 'vh';
  voice.setAttribute('role', 'alert');
  voice.textContent = urgent.join(' ');
  polite.before(voice);
}

import { TELL_KEEPER, type KindRule } from './type.ts';

/** Nothing moves for readers who asked their device for less motion; up to 0.01 s counts as still. */
export const motion: KindRule = {
  id: 'browser/motion',
  title: '讀者的電腦設定「減少動態效果」時，頁面上沒有東西在動',
  basis: 'WCAG 2.2 2.2.2、2.3.3',
  severity: 'stops',
  widths: [1280],
  async check(page, view) {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => {
      const LEAST = 0.01;
      const longest = (list: string) =>
        Math.max(...list.split(',').map((one) => (one.trim().endsWith('ms') ? parseFloat(one) / 1000 : parseFloat(one)) || 0));
      // All words of the page would name nothing, and those of its head nobody sees.
      const wordsOf = (element: Element | null) =>
        element === document.documentElement || element === document.body
          ? '整頁'
          : (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim().slice(0, 30) || (element?.tagName.toLowerCase() ?? '');
      const running = document.getAnimations().flatMap((animation) => {
        const effect = animation.effect as KeyframeEffect | null;
        const lasts = Number(effect?.getComputedTiming().duration ?? 0) / 1000;
        return animation.playState === 'running' && lasts > LEAST ? [wordsOf(effect?.target ?? null)] : [];
      });
      const styled = [document.documentElement, ...document.querySelectorAll('body, body *')].flatMap((element) =>
        [undefined, '::before', '::after'].flatMap((pseudo) => {
          const style = getComputedStyle(element, pseudo);
          const moves =
            longest(style.transitionDuration) > LEAST ||
            (style.animationName !== 'none' && longest(style.animationDuration) > LEAST) ||
            (!pseudo && style.scrollBehavior === 'smooth');
          return moves ? [wordsOf(element)] : [];
        }),
      );
      return [...new Set([...running, ...styled])];
    });
    await page.emulateMedia({ reducedMotion: null });
    return moving.map((words) => ({
      state: `${view.name}，減少動態效果`,
      what: `讀者要求減少動態效果，「${words}」還是會動。`,
      todo: `動畫、轉場和滑動要在「減少動態效果」時關掉，怕暈的人才看得下去。${TELL_KEEPER}`,
    }));
  },
};

import type { Page } from 'playwright-core';

/** Another look of a page that a reader can bring about. A new kind of content adds its states here (error summary, banner on…). */
export interface PageState {
  /** As messages name it, zh-TW. */
  name: string;
  /** Whether the delivered page has it. */
  applies: (html: string) => boolean;
  /** Widths in px it is looked at in. */
  widths: readonly number[];
  /** True where every page of a kind has the same: one page of each kind is enough. */
  sampled?: boolean;
  set: (page: Page) => Promise<void>;
  reset: (page: Page) => Promise<void>;
}

const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));

/** Opens or closes details; those that were open before stay so. */
const fold = (scope: string, open: boolean) => (page: Page) =>
  page.evaluate(
    ({ scope, open }) => {
      for (const box of document.querySelectorAll<HTMLDetailsElement>(`${scope} details`)) {
        if (open && !box.open) box.dataset.opened = '';
        if (open) box.open = true;
        else if ('opened' in box.dataset) {
          box.open = false;
          delete box.dataset.opened;
        }
      }
    },
    { scope, open },
  );

/** Ticks or clears boxes as a person does, so that the page's own scripts hear of it. */
const tick = (selector: string, on: boolean) => (page: Page) =>
  page.evaluate(
    ({ selector, on }) => {
      for (const box of document.querySelectorAll<HTMLInputElement>(selector)) if (box.checked !== on && !box.disabled) box.click();
    },
    { selector, on },
  );

/** Chooses a radio as a person does. */
const choose = (selector: string) => (page: Page) => page.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), selector);

/** Presses 「離我最近」 with a position in the middle of the first place; the browser is not asked, so that no permission is needed. */
const nearMe = async (page: Page) => {
  await choose('#h-all')(page);
  await choose('[name=hazard]:not(#h-all)')(page);
  await page.evaluate(() => {
    const [latitude, longitude] = document.querySelector<HTMLElement>('[data-at]')?.dataset.at?.split(' ').map(Number) ?? [22, 121];
    const told = (tell: PositionCallback) => tell({ coords: { latitude, longitude, accuracy: 5000 } } as GeolocationPosition);
    Object.defineProperty(navigator.geolocation, 'getCurrentPosition', { value: told, configurable: true });
    document.querySelector<HTMLElement>('.go button:last-child')?.click();
    (document.activeElement as HTMLElement | null)?.blur();
  });
};

const BOXES = 'main input[type=checkbox]';
const FIRST = 'main fieldset label:first-of-type input[type=checkbox]';

export const states: readonly PageState[] = [
  {
    name: '選單打開',
    applies: (html) => /<header[\s\S]*?<details/u.test(html),
    widths: [320],
    sampled: true,
    set: fold('header', true),
    reset: fold('header', false),
  },
  {
    name: '全部展開、全部勾選',
    applies: (html) => /<details|type="checkbox"/u.test(mainOf(html)),
    widths: [320, 1280],
    set: async (page) => {
      await fold('main', true)(page);
      await tick(BOXES, true)(page);
    },
    reset: async (page) => {
      await tick(BOXES, false)(page);
      await fold('main', false)(page);
    },
  },
  {
    name: '選了一種情形',
    applies: (html) => /<fieldset[\s\S]*type="checkbox"/u.test(mainOf(html)),
    widths: [320],
    set: tick(FIRST, true),
    reset: tick(FIRST, false),
  },
  {
    name: '選了一種災害',
    applies: (html) => mainOf(html).includes('id="h-all"'),
    widths: [320, 1280],
    set: choose('[name=hazard]:not(#h-all)'),
    reset: choose('#h-all'),
  },
  {
    name: '離我最近的結果',
    applies: (html) => mainOf(html).includes('<shelter-finder'),
    widths: [320, 1280],
    set: nearMe,
    reset: choose('#h-all'),
  },
];

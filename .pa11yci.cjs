/* eslint-disable @typescript-eslint/no-require-imports -- pa11y-ci loads its config with require() */
// pa11y-ci as the gate runs it (scripts/gate/pa11y.ts). By hand, with the site on `npm run preview`:
//   npx pa11y-ci --sitemap http://127.0.0.1:4321/sitemap.xml --sitemap-find 'https?://[^/]+' --sitemap-replace http://127.0.0.1:4321
// PA11Y_VIEW=mobile looks at it as a telephone does. Needs the project's Node (24): it reads TypeScript.
const { browserFlags, findBrowser } = require('./scripts/browser.ts');
const { pa11yExceptions } = require('./src/gate/browser/pa11yExceptions.ts');

const viewports = {
  desktop: { width: 1280, height: 1024 },
  mobile: { width: 360, height: 800, isMobile: true, hasTouch: true },
};

module.exports = {
  defaults: {
    standard: 'WCAG2AA',
    runners: ['htmlcs', 'axe'],
    viewport: viewports[process.env.PA11Y_VIEW] ?? viewports.desktop,
    // Six at a time: each page waits half a second for a silent network, and two cores have work meanwhile.
    concurrency: 6,
    // One browser, no window of its own for each page: those windows were lost now and then (Target.closeTarget).
    useIncognitoBrowserContext: false,
    timeout: 60_000,
    // What axe cannot decide itself is no error; `browser/axe` decides what can be decided.
    levelCapWhenNeedsReview: 'warning',
    // Rows about single elements cannot be said here: scripts/gate/pa11y.ts takes those out of the results.
    ignore: pa11yExceptions.filter(({ selector }) => selector === '*').map(({ code }) => code),
    chromeLaunchConfig: {
      executablePath: findBrowser(),
      args: [...browserFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    },
  },
  urls: [],
  viewports,
};

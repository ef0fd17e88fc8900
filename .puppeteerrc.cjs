/** The checks use the browser that is installed (scripts/browser.ts); nothing is fetched while dependencies are installed. */
module.exports = { skipDownload: true };

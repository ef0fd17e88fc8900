/**
 * The whole style of the disaster page for weak networks. It stands in the page itself, so that one request brings everything; the page's policy
 * lets this text through by its hash, and any other not. Only the colours of the system: dark at night, as each reader has it.
 */
export const LITE_STYLE =
  ':root{color-scheme:light dark}' +
  'body{max-width:38em;margin:auto;padding:0 1em 2em;background:Canvas;color:CanvasText;font:1.125em/1.6 system-ui,sans-serif;overflow-wrap:anywhere}' +
  'h1,h2,h3{line-height:1.3;margin:1em 0 .4em}' +
  'h2{border-top:2px solid;padding-top:.6em}' +
  'p,ul,ol{margin:.4em 0}' +
  'ul,ol{padding-left:1.4em}' +
  'li{margin:.5em 0}' +
  'a{display:inline-block;min-width:2.75rem;padding:.5em 0;color:LinkText}' +
  'nav a{margin-right:1em}' +
  '[data-until]{border:2px solid;padding:0 1em;margin:1em 0}' +
  '@media print{a{color:CanvasText}nav,.skip,.brick{display:none}}';

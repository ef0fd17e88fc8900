/** One declaration of a style sheet and where it stands. */
export interface Declaration {
  property: string;
  value: string;
  line: number;
  /** What it stands in, outermost first: at-rules and selectors. */
  within: string[];
}

/** Comments and strings give way to blanks of the same length, so that lines and places stay. */
function withoutAsides(css: string): string {
  return css.replaceAll(/\/\*[\s\S]*?(?:\*\/|$)|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|url\([^)"']*\)/gu, (aside) =>
    aside.replaceAll(/[^\n]/gu, ' '),
  );
}

function declaration(text: string, line: number, within: string[]): Declaration[] {
  const colon = text.indexOf(':');
  const property = text.slice(0, colon).trim();
  // At-statements such as @import have no value.
  if (colon < 0 || within.length === 0 || property.startsWith('@')) return [];
  const lead = text.length - text.trimStart().length;
  const own = line + (text.slice(0, lead).match(/\n/gu)?.length ?? 0);
  // Custom properties keep their letter case.
  const name = property.startsWith('--') ? property : property.toLowerCase();
  return [{ property: name, value: text.slice(colon + 1).trim(), line: own, within: [...within] }];
}

/** All declarations of a style sheet, nested rules included. */
export function declarationsOf(css: string): Declaration[] {
  const found: Declaration[] = [];
  const within: string[] = [];
  let line = 1;
  for (const [, text = '', end = ''] of withoutAsides(css).matchAll(/([^{};]*)([{};]|$)/gu)) {
    if (end === '{') within.push(text.replaceAll(/\s+/gu, ' ').trim());
    else found.push(...declaration(text, line, within));
    if (end === '}') within.pop();
    line += text.match(/\n/gu)?.length ?? 0;
  }
  return found;
}

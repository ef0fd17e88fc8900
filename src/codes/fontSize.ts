import { declarationsOf, type Declaration } from './declarations.ts';

/** A font size that does not grow with the reader's own size. */
export interface FontSizeFault {
  /** Line in the style sheet. */
  line: number;
  what: string;
  todo: string;
  /** Why it only warns, when CS2140401C leaves this very point open. */
  open?: string;
}

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const ABSOLUTE = new RegExp(String.raw`(?<![\w.-])${NUMBER}(?:px|pt|pc|cm|mm|in|q)\b`, 'iu');
const VIEWPORT = new RegExp(String.raw`(?<![\w.-])${NUMBER}(?:[sld]?v(?:w|h|i|b|min|max))\b`, 'iu');
const RELATIVE = new RegExp(String.raw`(?<![\w.-])${NUMBER}(?:%|(?:r?em|r?ex|r?ch|r?ic|r?lh)\b)`, 'iu');

/** The size in a font shorthand stands before the slash and the family; weights and stretches bear no unit that counts. */
function sizeOf({ property, value }: Declaration): string {
  if (property !== 'font') return value;
  return value.split('/')[0]!.split(',')[0]!;
}

const isFontSize = ({ property }: Declaration): boolean => property === 'font-size' || property === 'font';

/** Names of custom properties that sizes are taken from, through other custom properties too. */
function sizeVariables(all: Declaration[]): Set<string> {
  const names = new Set<string>();
  let sources = all.filter(isFontSize);
  while (sources.length > 0) {
    const used = sources.flatMap((source) => [...sizeOf(source).matchAll(/var\(\s*(--[\w-]+)/gu)].map(([, name]) => name!));
    const fresh = used.filter((name) => !names.has(name));
    for (const name of fresh) names.add(name);
    sources = all.filter(({ property }) => fresh.includes(property));
  }
  return names;
}

function openPoint(size: string, within: string[]): string | undefined {
  if (
    within.some(
      (rule) => /^@(?:media|page)\b/iu.test(rule) && /^@page|\bprint\b/iu.test(rule) && !/\bscreen\b|\bnot\s+print\b/iu.test(rule),
    )
  )
    return '列印時沒有放大縮小，規範沒有說列印用的樣式算不算。';
  if (!ABSOLUTE.test(size)) return '隨視窗變的單位也是相對單位，但只用它字就放不大；規範沒有說算不算。';
  if (RELATIVE.test(size)) return '計算式裡有相對單位也有固定單位，規範沒有說算不算。';
  return undefined;
}

function faultOf(declaration: Declaration): FontSizeFault[] {
  const size = sizeOf(declaration);
  const fixed = ABSOLUTE.exec(size)?.[0];
  const found = fixed ?? (RELATIVE.test(size) || /var\(/u.test(size) ? undefined : VIEWPORT.exec(size)?.[0]);
  if (!found) return [];
  const { line, property, value, within } = declaration;
  const selector = within.filter((rule) => !rule.startsWith('@')).at(-1) ?? within.at(-1)!;
  const open = openPoint(size, within);
  return [
    {
      line,
      what: `${selector} 的 ${property}: ${value} 用了${fixed ? '固定' : '只隨視窗變的'}單位（${found}），讀者放大文字時不會跟著變。`,
      todo: '改用 rem、em、% 或 small、medium 這類名稱（16px 就是 1rem）。',
      ...(open ? { open } : {}),
    },
  ];
}

/** Font sizes of a style sheet that are not relative (CS2140401C): in font-size, in font, and in the custom properties they use. */
export function fontSizeFaults(css: string): FontSizeFault[] {
  const all = declarationsOf(css);
  const variables = sizeVariables(all);
  return all.filter((declaration) => isFontSize(declaration) || variables.has(declaration.property)).flatMap(faultOf);
}

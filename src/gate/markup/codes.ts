import { codes, type Code } from '../../codes/codes.ts';
import { fontSizeFaults } from '../../codes/fontSize.ts';
import { codeOf, NAME } from '../../codes/plugin.ts';
import type { SiteFault, SiteRule } from '../rule.ts';
import type { BuiltSite } from '../site.ts';
import { messagesOf } from './messages.ts';

/** The one code about style sheets, which html-validate does not read. */
const FONT_SIZE = 'CS2140401C';

interface Said {
  what: string;
  todo: string;
}

const onPages = (site: BuiltSite, code: string): SiteFault[] =>
  messagesOf(site)
    .filter(({ ruleId }) => ruleId.startsWith(`${NAME}/`) && codeOf(ruleId) === code)
    .map(({ url, line, column, written, severity, context }) => {
      const { what, todo } = context as Said;
      return { url, line, column, written, what, todo, severity: severity === 2 ? 'stops' : 'warns' };
    });

const inStyles = (site: BuiltSite): SiteFault[] =>
  [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((url) =>
      fontSizeFaults(site.read(url).toString('utf8')).map(({ line, what, todo, open }) => ({
        url,
        line,
        what,
        todo: `${todo}${open ? `（只是提醒：${open}）` : ''}`,
        severity: open ? ('warns' as const) : ('stops' as const),
      })),
    );

const ruleOf = ({ code, requirement, criterion, level, settled }: Code): SiteRule => ({
  id: `${NAME}/${code}`,
  title: requirement,
  basis: `網站無障礙規範 115.11 ${code}（${criterion}，${level}）`,
  severity: settled ? 'stops' : 'warns',
  check: (site) => [...onPages(site, code), ...(code === FONT_SIZE ? inStyles(site) : [])],
});

/** One rule for each of the 23 machine codes of 網站無障礙規範 115.11; their tests live in src/codes. */
export const codeRules: readonly SiteRule[] = codes.map(ruleOf);

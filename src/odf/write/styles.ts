import { escapeXml, NAME_SPACES, XML_HEAD } from '../xml.ts';

/** Fonts of Taiwan on Linux, Windows and macOS, then whatever the machine has without serifs. */
const FONTS = ['Noto Sans CJK TC', 'Noto Sans TC', 'Microsoft JhengHei', 'PingFang TC'];
const FACE = `<style:font-face style:name="Body" svg:font-family="${FONTS.map((name) => `'${name}'`).join(', ')}, sans-serif" style:font-family-generic="swiss" style:font-pitch="variable"/>`;

/** Without style:language-asian LibreOffice draws 骨 and others in their Japanese form. */
const LANGUAGE = 'fo:language="zh" fo:country="TW" style:language-asian="zh" style:country-asian="TW"';

/** A text property for Western and Asian letters alike. */
const both = (name: string, value: string, prefix = 'fo') => `${prefix}:${name}="${value}" style:${name}-asian="${value}"`;
const size = (points: number) => both('font-size', `${points}pt`);
const BOLD = both('font-weight', 'bold');

interface Style {
  name: string;
  parent?: string;
  /** Attributes of style:paragraph-properties. */
  paragraph?: string;
  /** Attributes of style:text-properties. */
  text?: string;
  more?: string;
}

function paragraphStyle({ name, parent, paragraph = '', text = '', more = '' }: Style): string {
  const id = name.replaceAll(' ', '_20_');
  const under = parent ? ` style:parent-style-name="${parent.replaceAll(' ', '_20_')}"` : '';
  return (
    `<style:style style:name="${id}" style:display-name="${name}" style:family="paragraph"${under}${more}>` +
    `<style:paragraph-properties ${paragraph}>${tabs[name] ?? ''}</style:paragraph-properties><style:text-properties ${text}/></style:style>`
  );
}

/** Where what follows a label begins. */
const tabs: Record<string, string> = {
  Term: '<style:tab-stops><style:tab-stop style:position="3cm"/></style:tab-stops>',
};

const heading = (level: number, points: number, above: string): Style => ({
  name: `Heading ${level}`,
  parent: 'Heading',
  paragraph: `fo:margin-top="${above}" fo:margin-bottom="0.15cm"`,
  text: size(points),
  more: ` style:default-outline-level="${level}"`,
});

const paragraphs: readonly Style[] = [
  { name: 'Standard', paragraph: 'fo:margin-bottom="0.15cm"' },
  { name: 'Heading', parent: 'Standard', paragraph: 'fo:keep-with-next="always"', text: BOLD },
  heading(1, 20, '0.1cm'),
  heading(2, 15, '0.45cm'),
  heading(3, 12.5, '0.3cm'),
  {
    name: 'Notice',
    parent: 'Standard',
    paragraph: 'fo:border="0.75pt solid #000000" fo:padding="0.15cm" fo:margin-bottom="0.3cm"',
    text: BOLD,
  },
  { name: 'Term', parent: 'Standard', paragraph: 'fo:margin-left="3cm" fo:text-indent="-3cm"' },
  {
    name: 'Line',
    parent: 'Standard',
    paragraph: 'fo:border-bottom="0.5pt solid #000000" style:join-border="false" fo:padding-top="0.45cm" fo:margin-bottom="0.25cm"',
  },
  { name: 'Boxes', parent: 'Standard' },
  { name: 'List Bullet', parent: 'Standard' },
  { name: 'List Number', parent: 'Standard' },
  { name: 'Caption', parent: 'Standard', text: BOLD },
  { name: 'Table', parent: 'Caption', paragraph: 'fo:keep-with-next="always" fo:margin-top="0.3cm"' },
  { name: 'Table Contents', parent: 'Standard', paragraph: 'fo:margin-bottom="0cm"' },
  { name: 'Table Heading', parent: 'Table Contents', text: BOLD },
  { name: 'Footer', parent: 'Standard', paragraph: 'fo:text-align="center" fo:margin-bottom="0cm"', text: size(9) },
];

const hanging = (by: string) =>
  `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">` +
  `<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${by}" fo:text-indent="-${by}" fo:margin-left="${by}"/>` +
  `</style:list-level-properties>`;
/** The box is a sign of the text, so that it can be changed for a ticked one: the label of the list itself is empty. */
const boxes =
  `<text:list-level-style-number text:level="1" style:num-format=""><style:list-level-properties text:list-level-position-and-space-mode="label-alignment">` +
  `<style:list-level-label-alignment text:label-followed-by="nothing" fo:text-indent="-0.6cm" fo:margin-left="0.6cm"/></style:list-level-properties></text:list-level-style-number>`;
const lists =
  `<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">${hanging('0.6cm')}</text:list-level-style-bullet></text:list-style>` +
  `<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">${hanging('0.8cm')}</text:list-level-style-number></text:list-style>` +
  `<text:list-style style:name="Ticks">${boxes}</text:list-style>`;

const page =
  `<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" ` +
  `fo:margin-top="1.8cm" fo:margin-bottom="1.4cm" fo:margin-left="2cm" fo:margin-right="2cm"/>` +
  `<style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>`;

/** The styles of every document of ours: A4, fonts and language of Taiwan, the office's name and the page's number at the foot. */
export function stylesXml(office: string): string {
  const footer =
    `<style:footer><text:p text:style-name="Footer">${escapeXml(office)}　第 ` +
    `<text:page-number text:select-page="current">1</text:page-number> 頁</text:p></style:footer>`;
  return (
    `${XML_HEAD}<office:document-styles ${NAME_SPACES}><office:font-face-decls>${FACE}</office:font-face-decls><office:styles>` +
    `<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="105%"/>` +
    `<style:text-properties ${both('font-name', 'Body', 'style')} ${size(12)} ${LANGUAGE}/></style:default-style>` +
    `${paragraphs.map(paragraphStyle).join('')}${lists}</office:styles>` +
    `<office:automatic-styles>${page}</office:automatic-styles>` +
    `<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">${footer}</style:master-page></office:master-styles>` +
    `</office:document-styles>`
  );
}

import { escapeHtml } from '../text/escapeHtml.ts';

/** Signs that no XML document may hold, not even escaped (XML 1.0, 2.2). */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text without the signs that would make an XML file unreadable. */
export const printable = (text: string): string => text.replace(FORBIDDEN, '').replaceAll('\r\n', '\n').replaceAll('\t', ' ');

/** Text as it may stand in XML, between tags or in a double-quoted attribute. */
export const escapeXml = (text: string): string => escapeHtml(printable(text));

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

/** Declarations of the name spaces that our parts use. */
export const NAME_SPACES = [
  ...['office', 'style', 'text', 'table', 'meta'].map((name) => `xmlns:${name}="${ODF}:${name}:1.0"`),
  `xmlns:fo="${ODF}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${ODF}:svg-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'office:version="1.2"',
].join(' ');

/** First line of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

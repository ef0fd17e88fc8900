import type { OdfDocument } from '../document.ts';
import { escapeXml, NAME_SPACES, XML_HEAD } from '../xml.ts';

/** The properties of a document: title, language and the office; no person and no clock. */
export function metaXml({ title, subject, language, office, date }: OdfDocument): string {
  const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
  const day = `${date}T00:00:00`;
  return `${XML_HEAD}<office:document-meta ${NAME_SPACES}><office:meta>${[
    element('meta:generator', 'district-office-site'),
    element('dc:title', title),
    ...(subject ? [element('dc:subject', subject)] : []),
    element('dc:language', language),
    element('meta:initial-creator', office),
    element('dc:creator', office),
    element('meta:creation-date', day),
    element('dc:date', day),
  ].join('')}</office:meta></office:document-meta>`;
}

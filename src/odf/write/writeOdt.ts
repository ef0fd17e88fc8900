import { load } from 'cheerio';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { OdtDocument } from 'odf-kit/odt';
import type { OdfDocument } from '../document.ts';
import { addBlock, WHOLE_ROW, type Finish } from './blocks.ts';
import { metaXml } from './meta.ts';
import { stylesXml } from './styles.ts';

/**
 * Writes an ODT file. odf-kit writes the text and the package; styles (language and fonts of Taiwan, A4, footer), properties and
 * what it cannot say of an element (header rows, captions, boxes) are ours. The same document gives the same bytes on every machine.
 */
export async function writeOdt(document: OdfDocument): Promise<Uint8Array> {
  const kit = new OdtDocument();
  const finishes = document.blocks.flatMap((block) => addBlock(kit, block));
  const { 'content.xml': content, mimetype, ...others } = unzipSync(await kit.save());
  const [year, month, day] = document.date.split('-').map(Number) as [number, number, number];
  return zipSync(
    {
      mimetype: [mimetype!, { level: 0 }],
      ...others,
      'content.xml': strToU8(finished(strFromU8(content!), finishes)),
      'styles.xml': strToU8(stylesXml(document.office)),
      'meta.xml': strToU8(metaXml(document)),
    },
    // Zip files hold local time: made of local parts, it is the same in every zone.
    { level: 6, mtime: new Date(year, month - 1, day) },
  );
}

const ROW = `<style:style style:name="${WHOLE_ROW}" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>`;

/** The body as odf-kit wrote it, every element finished, its spaces as they were meant. */
function finished(content: string, finishes: readonly Finish[]): string {
  // odf-kit puts each element of a paragraph on a line of its own, which readers take for spaces between words.
  const $ = load(content.replaceAll('\n', ''), { xml: { decodeEntities: false } });
  const elements = $('office\\:text').children();
  if (elements.length !== finishes.length) throw new Error(`odf-kit 寫了 ${elements.length} 段，應該是 ${finishes.length} 段。`);
  // Lists get a style of ours; odf-kit's own, one for each list, are then nobody's.
  $('text\\:list-style').remove();
  $('style\\:table-properties').attr('table:border-model', 'collapsing');
  $('office\\:automatic-styles').append(ROW);
  finishes.forEach((finish, place) => finish(elements.eq(place), $));
  return $.xml().replaceAll(/>([^<]+)(?=<)/gu, (_whole, text: string) => `>${keepSpaces(text)}`);
}

/** Spaces that readers of ODF would leave out: at either end of a text, and after another space. */
const keepSpaces = (text: string): string => text.replaceAll(/^ | $|(?<= ) /gu, '<text:s/>');

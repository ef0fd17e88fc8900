import { type HtmlElement } from 'html-validate';
import { attribute, elements, quote } from '../dom.ts';
import { type Finding, type Judge } from '../finding.ts';

const list = (names: string): Set<string> => new Set(names.split(/\s+/u));

const CLOSED = list(
  'doc docx docm dot dotx dotm xls xlsx xlsm xlsb xlt xltx ppt pptx pptm pps ppsx pot potx mdb accdb vsd vsdx pub wps wpd pages numbers key hwp hwpx',
);
const OPEN = list('odt ods odp odg odf pdf html htm xhtml csv tsv json geojson txt md ics xml rss svg png jpg jpeg gif webp avif epub gpx');
const DOUBTFUL = list('rtf zip rar 7z gz tar exe msi apk dwg dxf kml kmz shp mp3 m4a wav mp4 mov avi wmv wma swf');

/** Ending of the file name in a path or in the value of a query, without the dot. */
function ending(text: string): string {
  return /\.([a-z\d]{1,8})$/iu.exec(text)?.[1]?.toLowerCase() ?? '';
}

function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function ofLink(node: HtmlElement): Finding[] {
  const href = (attribute(node, 'href') ?? '').trim();
  if (/^(?:mailto|tel|sms|javascript|data|geo):/iu.test(href)) return [];
  const [path = '', query = ''] = href.replace(/#.*$/su, '').split(/\?(.*)/su);
  // The host of an address is no file: https://example.doc
  const file = readable(path.replace(/^(?:[a-z][a-z\d+.-]*:)?\/\/[^/]*/iu, ''));
  const kind = ending(file);
  const todo = '能編輯的檔案改存 ODF（.odt、.ods、.odp），不編輯的改存 PDF，或直接寫成網頁。';
  if (CLOSED.has(kind)) return [{ node, what: `下載的檔案${quote(file.split('/').at(-1)!)}是 .${kind}，不是開放格式。`, todo }];
  const asked = query
    .split('&')
    .map((part) => ending(readable(part)))
    .find((found) => CLOSED.has(found));
  if (asked) return [{ node, what: `這個網址好像會下載 .${asked} 檔。`, todo, open: '從網址看不出真正給的是什麼檔，請自己開開看。' }];
  if (DOUBTFUL.has(kind) || (node.hasAttribute('download') && kind && !OPEN.has(kind)))
    return [{ node, what: `下載的檔案是 .${kind}。`, todo, open: '規範的「等開放格式」沒有列完，這種檔案算不算不知道。' }];
  return [];
}

/** Files to take away are in open formats. */
export const me1320200c: Judge = (page) => elements(page, 'a', 'area').flatMap(ofLink);

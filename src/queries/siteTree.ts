import { hazards } from '../domain/hazard/hazards.ts';
import { getDisclosures } from './disclosures.ts';
import { getDocuments } from './documents.ts';
import { getEnglishServices } from './english.ts';
import { getEvacuationSheets } from './evacuation.ts';
import { getFaqs } from './faqs.ts';
import { noticePages, englishNoticePages } from './noticePages.ts';
import { getPages } from './pages.ts';
import { getRecords } from './records.ts';
import { getSections } from './sections.ts';
import { getServices } from './services.ts';
import { getHazards } from './shelters.ts';
import { getVillages } from './villages.ts';
import { getTerms } from './vocabularies.ts';
import { getZones } from './zones.ts';

/** One page of the site, with the pages under it: the source of the site map page and of sitemap.xml. */
export interface SitePage {
  url: string;
  title: string;
  /** Pages that are listed under this one. */
  children: SitePage[];
  /** Sheets made for the printer: real addresses, but not listed for visitors or search engines. */
  printed?: boolean;
  /** Real, but on no list and not for search engines: a notice that has expired. */
  unlisted?: boolean;
}

const leaf = (url: string, title: string): SitePage => ({ url, title, children: [] });
const sheet = (url: string, title: string): SitePage => ({ url, title, children: [], printed: true });

/** Every address this build makes, as a tree. A test holds it against the built files. */
export async function getSiteTree(): Promise<SitePage[]> {
  const [services, sections, faqs, villages, pages, life, english, englishPages, records, disclosures, zones, dangers] = await Promise.all([
    getServices(),
    getSections(),
    getFaqs(),
    getVillages(),
    getPages(),
    getTerms('life-events'),
    getEnglishServices(),
    getPages('en'),
    getRecords(),
    getDisclosures(),
    getZones(),
    getHazards(),
  ]);
  // A file and a page of the site may be called alike: the reading page says which it is.
  const documents = (await getDocuments()).flatMap(({ reading, title, word }) =>
    reading ? [leaf(reading, `${title}（${word} 檔內容）`)] : [],
  );
  const evacuation = await getEvacuationSheets();
  const [notices, englishNotices] = await Promise.all([noticePages(), englishNoticePages()]);
  const used = life.filter(({ id }) => services.some(({ data }) => data.lifeEvents.includes(id)));
  return [
    leaf('/', '首頁'),
    {
      url: '/services/',
      title: '申辦服務',
      children: [
        ...used.map(({ id, label }) => leaf(`/services/for/${id}/`, label)),
        ...services.map(({ url, data }) => ({
          url,
          title: data.title,
          children: [sheet(`${url}checklist/`, `${data.title} 應備文件表`), sheet(`${url}poster/`, `${data.title} 櫃檯海報`)],
        })),
      ],
    },
    leaf('/online/', '線上申辦'),
    notices,
    { url: '/documents/', title: '書表和檔案', children: documents },
    { url: '/sections/', title: '課室', children: sections.map(({ url, data }) => leaf(url, data.name)) },
    { url: '/faqs/', title: '常見問題', children: faqs.map(({ url, data }) => leaf(url, data.question)) },
    {
      url: '/villages/',
      title: '里鄰',
      children: villages.map(({ id, url, data }) => ({
        url,
        title: data.name,
        children: [
          sheet(`${url}poster/`, `${data.name} 公布欄海報`),
          ...evacuation.filter(({ village }) => village.id === id).map((one) => sheet(one.url, one.title)),
        ],
      })),
    },
    {
      url: '/disaster/',
      title: '防災避難',
      children: [
        {
          url: '/disaster/shelters/',
          title: '避難收容處所',
          children: dangers.map((hazard) => leaf(`/disaster/shelters/${hazard}/`, `${hazards[hazard]}去哪裡避難`)),
        },
        leaf('/disaster/lite/', '防災省電版'),
      ],
    },
    { url: '/zones/', title: '主題專區', children: zones.map(({ url, data }) => leaf(url, data.title)) },
    leaf('/care-points/', '關懷據點'),
    leaf('/partners/', '合作的民間團體'),
    leaf('/protection/', '保護與求助'),
    { url: '/records/', title: '服務成果', children: records.map(({ url, data }) => leaf(url, data.title)) },
    leaf('/visit/', '認識公所'),
    leaf('/wifi/', '免費上網'),
    leaf('/links/', '相關網站'),
    leaf('/meetings/', '會議和結果'),
    leaf('/plan/', '服務計畫'),
    { url: '/disclosures/', title: '政府資訊公開', children: disclosures.map(({ url, data }) => leaf(url, data.title)) },
    leaf('/report/', '維護報告'),
    leaf('/sitemap/', '網站導覽'),
    leaf('/offline/', '沒有網路時'),
    ...pages.map(({ url, data }) => leaf(url, data.title)),
    {
      url: '/en/',
      title: 'English',
      children: [
        leaf('/en/visit/', 'Visit us'),
        leaf('/en/contact/', 'Contact'),
        leaf('/en/disaster/', 'Disasters'),
        englishNotices,
        { url: '/en/services/', title: 'Services', children: english.map(({ url, english: words }) => leaf(url, words.title)) },
        ...englishPages.map(({ url, data }) => leaf(url, data.title)),
      ],
    },
  ];
}

/** The tree's addresses, in order. */
export function addressesOf(tree: readonly SitePage[], { printed }: { printed: boolean }): string[] {
  return tree.flatMap((page) => [
    ...((page.printed || page.unlisted) && !printed ? [] : [page.url]),
    ...addressesOf(page.children, { printed }),
  ]);
}

import { z } from 'zod';
import { choice, decimal, flag, group, link, list, paragraph, reference, telephone, text, whole } from '../field/builders.ts';
import { provenance, review } from '../field/common.ts';

const bilingual = (label: string, hint: string, max = 60) => ({
  name: text(label, hint, { max }),
  english: text(`${label}（英文）`, '英文版用的名稱。', { max: 100 }),
});

/** The office itself: identity, how to reach it, its counters, floors and facilities (plan 1.3.1, 1.4.2, 3.1.1, 4.1.1). */
export const officeSchema = z.strictObject({
  name: text('機關全名', '含縣市，例如「○○市○○區公所」。', { max: 30 }),
  shortName: text('機關簡稱', '頁首用，不含縣市。', { max: 12 }),
  city: text('縣市', '例如「○○市」「○○縣」。', { max: 6 }),
  district: text('鄉鎮市區', '行政區名稱。', { max: 8 }),
  english: text('英文全名', '英文版用。', { max: 80 }),
  englishShort: text('英文簡稱', '英文版頁首用。', { max: 40 }),
  code: text('行政區代碼', '內政部村里界圖的行政區代碼，八碼。', { max: 8, pattern: /^\d{8}$/u, patternSays: '八個數字' }),
  description: text('一句話介紹', '給搜尋引擎和分享用。', { max: 80 }),
  caretaker: reference('總管課室', '全站共用的內容（公所資料、各里、說明頁）由哪個課室負責。', 'sections'),
  appealTo: text('訴願機關', '不服公所決定時由誰審，例如「○○市政府」。', { max: 20 }),
  address: group('地址', '公所的地址。', {
    postalCode: text('郵遞區號', '三碼或六碼。', { max: 6, pattern: /^\d{3}(\d{3})?$/u, patternSays: '三或六個數字' }),
    full: text('中文地址', '含縣市。', { max: 60 }),
    short: text('短地址', '從區開始，頁首頁尾用。', { max: 30 }),
    english: text('英文地址', '英文版用。', { max: 100 }),
    latitude: decimal('緯度', 'WGS84，十進位。', { min: 21, max: 27 }),
    longitude: decimal('經度', 'WGS84，十進位。', { min: 116, max: 123 }),
    ...provenance(),
  }),
  telephone: telephone('總機', '公所代表號。'),
  website: link('現有網站', '公所現在的官方網址。').optional(),
  warningPage: reference('官方警報的網頁', '民眾到哪裡看現在的警報，例如民生示警；從相關網站選。', 'links').optional(),
  warningFeed: link(
    '官方警報的資料網址',
    '民生示警的 JSON 網址（https），npm run import:warnings 從這裡抓；全國的或本縣市的都可以。留空就不抓，網頁只放上面那個網站的連結。',
  ).optional(),
  hours: group('服務時間', '沒有來源證實前不會顯示。', {
    says: text('服務時間', '例如「週一至週五 8:00–12:00、13:30–17:30」。', { max: 60 }).optional(),
    english: text('服務時間（英文）', '英文版用。', { max: 80 }).optional(),
    note: text('說明', '一句話。', { max: 80 }).optional(),
    ...provenance(),
  }),
  featured: list('首頁常辦的事', '首頁列出的服務，八項。', '服務', reference('服務', '從清單選。', 'services'), { min: 1, max: 10 }),
  counters: list(
    '窗口',
    '哪個窗口辦什麼、在哪裡繳費取件。',
    '窗口',
    group('窗口', '一個窗口。', {
      ...bilingual('窗口名稱', '例如「健保窗口」。', 30),
      floor: whole('樓層', '幾樓。', { min: 1, max: 20 }),
      services: list('服務', '這個窗口辦的服務。', '服務', reference('服務', '從清單選。', 'services'), { min: 1 }),
      pay: text('在哪裡繳費', '不知道就留空。', { max: 40 }).optional(),
      collect: text('在哪裡取件', '不知道就留空。', { max: 40 }).optional(),
      note: text('說明', '一句話。', { max: 100 }).optional(),
      ...provenance(),
    }),
    { min: 1 },
  ),
  floors: list(
    '樓層',
    '樓層指引；從一樓往上排。',
    '樓層',
    group('樓層', '一層樓。', {
      level: whole('幾樓', '數字。', { min: 1, max: 20 }),
      rooms: list(
        '有什麼',
        '這一層有的窗口或空間。',
        '空間',
        group('空間', '一個空間。', {
          ...bilingual('空間名稱', '例如「會議室」。', 30),
          ...provenance(),
        }),
      ),
    }),
    { min: 1 },
  ),
  facilities: list(
    '設施',
    '無障礙、停車、等候、上網等設施。',
    '設施',
    group('設施', '一種設施。', {
      ...bilingual('設施名稱', '例如「無障礙廁所」。', 30),
      kind: choice('設施種類', '放在哪一組。', { access: '無障礙', comfort: '等候與便利', parking: '停車', network: '上網' }),
      note: text('說明', '在哪裡、幾個；不知道就留空。', { max: 120 }).optional(),
      noteEnglish: text('說明（英文）', '英文版用。', { max: 160 }).optional(),
      ...provenance(),
    }),
  ),
  help: list(
    '現場協助',
    '給身心障礙者、長者的協助。',
    '協助',
    group('協助', '一種協助。', {
      says: text('協助', '一句話。', { max: 120 }),
      english: text('協助（英文）', '英文版用。', { max: 160 }),
      ...provenance(),
    }),
  ),
  transport: list(
    '怎麼來',
    '開車、公車、捷運。',
    '方式',
    group('交通方式', '一種。', {
      ...bilingual('方式', '例如「開車」。', 20),
      says: text('說明', '一、兩句話。', { max: 160 }),
      saysEnglish: text('說明（英文）', '英文版用。', { max: 240 }),
      ...provenance(),
    }),
  ),
  hotlines: list(
    '全國專線',
    '首頁和英文版用的專線。',
    '專線',
    group('專線', '一支專線。', {
      ...bilingual('專線名稱', '例如「報案」。', 24),
      number: telephone('電話', '全國專線。'),
      note: text('說明', '一句話。', { max: 60 }).optional(),
      ...provenance(),
    }),
    { min: 1 },
  ),
  channels: list(
    '市府與社群服務',
    '市府行動服務、社群網站。網址不知道就留空。',
    '服務',
    group('服務', '一個管道。', {
      ...bilingual('名稱', '例如「Facebook」。', 30),
      kind: choice('管道種類', '市府的服務，或公所的社群網站。', { city: '市府服務', social: '社群網站' }),
      url: link('網址', '不知道就留空，不可猜。').optional(),
      note: text('說明', '一句話。', { max: 80 }).optional(),
      ...provenance(),
    }),
  ),
  neighbours: list(
    '相鄰行政區',
    '東西南北的鄰區。',
    '鄰區',
    group('鄰區', '一個。', {
      direction: text('方位', '例如「東」。', { max: 4 }),
      name: text('名稱', '行政區名。', { max: 20 }),
    }),
  ).optional(),
  about: paragraph('關於本區', '面積、位置、特色，幾句話。', { max: 300 }),
  offlineOff: flag(
    '關掉離線功能',
    '平常留空。離線功能出問題時選「是」再發布：來過的裝置下次打開網站，就刪掉存下來的頁面，也不再存。',
  ).optional(),
  sources: list('資料來源', '一行一個。', '來源', text('來源', '文件名稱。', { max: 200 }), { min: 1 }),
  ...review(),
});

export type Office = z.infer<typeof officeSchema>;

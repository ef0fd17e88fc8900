/** The visit page's own words in both languages. */
export const visitWords = {
  'zh-TW': {
    where: '在哪裡', address: '地址', telephone: '電話', hours: '服務時間', map: '地圖', mapLink: '看公所位置地圖', mapApp: '用手機的地圖 App 開啟',
    transport: '怎麼來', counters: '窗口', countersNote: '哪個窗口辦什麼', counter: '窗口', floor: '樓層', services: '辦什麼', pay: '在哪繳費', collect: '在哪取件', sameCounter: '同一窗口',
    floors: '樓層', floorsNote: '圖和下面的文字內容相同', facilities: '設施', help: '現場協助', channels: '市府與社群', opens: '外部網站',
    kinds: { access: '無障礙', comfort: '等候與便利', parking: '停車', network: '上網' },
  },
  en: {
    where: 'Where we are', address: 'Address', telephone: 'Telephone', hours: 'Hours', map: 'Map', mapLink: 'Map of the office', mapApp: 'Open in a map app',
    transport: 'Getting here', counters: 'Counters', countersNote: 'Which counter does what; the services are named in Chinese', counter: 'Counter', floor: 'Floor', services: 'Services', pay: 'Pay at', collect: 'Collect at', sameCounter: 'the same counter',
    floors: 'Floors', floorsNote: 'The drawing says the same as the text below', facilities: 'Facilities', help: 'Help on the spot', channels: 'City services and social media', opens: 'external site',
    kinds: { access: 'Access', comfort: 'Waiting', parking: 'Parking', network: 'Network' },
  },
} as const;

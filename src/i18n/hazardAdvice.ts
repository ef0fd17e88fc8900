import type { Hazard } from '../domain/hazard/hazards.ts';

/** What to do in a disaster: general words for every place, after the advice of 內政部消防署 and 災害防救法; nothing in them is a fact of an office. */
export interface Advice {
  /** One line, for lists. */
  line: string;
  /** The same for who cannot read Chinese. */
  english: string;
  /** 避難原則 of the evacuation sheet, one line each, most important first. */
  principles: readonly string[];
}

export const hazardAdvice: Readonly<Record<Hazard, Advice>> = {
  flood: {
    line: '留在安全的地方，或往樓上走。住在低的地方，早點離開。',
    english: 'Stay where it is safe, or go upstairs. If you live on low ground, leave early.',
    principles: [
      '家裡安全，就留在家裡，或往樓上走。',
      '住在低的地方，早點去避難處所。',
      '不要進淹水的地下室，不要走淹水的路。',
      '掉下來的電線不要碰，打台電 1911。',
    ],
  },
  earthquake: {
    line: '先趴下、掩護、穩住。搖完要離開，走樓梯。',
    english: 'Drop, cover and hold on. When it is over, leave by the stairs.',
    principles: [
      '趴下、掩護、穩住：躲到桌子下，抓住桌腳。',
      '不要急著往外跑。',
      '搖完，看看人、火、瓦斯和門。',
      '要離開，先關電源總開關和瓦斯，走樓梯。',
      '離牆和招牌遠一點。',
    ],
  },
  'debris-flow': {
    line: '黃色警戒，政府會勸你離開；紅色警戒，可以強制。照通知離開。',
    english: 'At the yellow alert you are advised to leave; at the red alert you can be made to. Leave when you are told.',
    principles: [
      '黃色警戒：預測的雨超過警戒值，政府勸你離開。',
      '紅色警戒：真正下的雨到了警戒值，政府勸你或強制你離開。',
      '公告禁止進入的地方，不要進去。',
    ],
  },
  tsunami: {
    line: '往高處走，到 3 樓以上。離開海邊，往陸地裡面走。',
    english: 'Go up, to floor 3 or higher. Leave the shore and go inland.',
    principles: ['往高處走，到 3 樓以上。', '離開海邊，往陸地裡面走；路近就用走的。', '找堅固的地方。', '來不及走，抓牢固定的東西。'],
  },
  slope: {
    line: '照政府的通知離開。公告禁止進入的地方，不要進去。',
    english: 'Leave when the authorities tell you. Keep out of areas that are closed.',
    principles: ['照政府的通知離開。', '公告禁止進入的地方，不要進去。'],
  },
  nuclear: {
    line: '照政府的通知做。',
    english: 'Do as the authorities tell you.',
    principles: ['照政府的通知做。', '政府會通知要不要離開，也會安排地方住。'],
  },
};

/** Kinds of disaster as the national shelter file names them (適用災害類別, 內政部消防署避難收容處所點位檔): stored word → what staff and citizens read. */
export const hazards = {
  flood: '水災',
  earthquake: '震災',
  'debris-flow': '土石流',
  tsunami: '海嘯',
  slope: '坡地災害',
  nuclear: '核子事故',
} as const;

export type Hazard = keyof typeof hazards;

/** English names, for the English edition. */
export const englishHazards: Readonly<Record<Hazard, string>> = {
  flood: 'Flood',
  earthquake: 'Earthquake',
  'debris-flow': 'Debris flow',
  tsunami: 'Tsunami',
  slope: 'Landslide',
  nuclear: 'Nuclear accident',
};

/** The one character of each sign: it stands on the paper and on the map, always beside the whole word. */
export const hazardSigns: Readonly<Record<Hazard, string>> = {
  flood: '水',
  earthquake: '震',
  'debris-flow': '土',
  tsunami: '海',
  slope: '坡',
  nuclear: '核',
};

/** All hazards in the order they are shown. */
export const hazardOrder = Object.keys(hazards) as Hazard[];

/** The names of the 22 counties and cities without 市 or 縣, as warnings also write them (「宜蘭、花蓮地區」). */
const COUNTIES = '臺北 新北 桃園 臺中 臺南 高雄 基隆 新竹 苗栗 彰化 南投 雲林 嘉義 屏東 宜蘭 花蓮 臺東 澎湖 金門 連江'.split(' ');

const oneForm = (text: string): string => text.replaceAll('台', '臺');

/**
 * Whether a warning with these words is for the people of `city`: it names the city, or no county at all, which is how one for the
 * whole country is written. Rather one warning too many than one too few.
 */
export function concerns(words: string, city: string): boolean {
  const said = oneForm(words);
  const own = oneForm(city).replace(/[市縣]$/u, '');
  return said.includes(own) || !COUNTIES.some((county) => said.includes(county));
}

import { type Cases } from './case.ts';

const options = (count: number): string => Array.from({ length: count }, (_, index) => `<option>第 ${index + 1} 項</option>`).join('');

/** 1.3.1 and 1.3.2: headings, tables, forms, direction. */
export const structure: Record<string, Cases> = {
  HM1130100C: {
    stops: [
      '<h1>甲</h1><h3>乙</h3>',
      '<h1>甲</h1><h2>乙</h2><section><h4>丙</h4></section>',
      '<h1>甲</h1><h2>乙</h2><h2>丙</h2><h5>丁</h5>',
    ],
    warns: ['<h2>甲</h2><h3>乙</h3>', '<h1>甲</h1><h2></h2>'],
    good: [
      '<h1>甲</h1><h2>乙</h2><h3>丙</h3><h2>丁</h2>',
      '<h1><img src="a" alt="公所"></h1><h2>乙</h2>',
      '<h1>甲</h1><h3 hidden>乙</h3><h2>丙</h2>',
      '<p>沒有標題</p>',
    ],
  },
  HM1130101C: {
    stops: [
      '<table><tr><th>里</th></tr><tr><td>甲里</td></tr></table>',
      '<table><tr><th scope="column">里</th></tr><tr><td>甲里</td></tr></table>',
      '<table><tr><th scope="col">里</th></tr><tr><th id="a">甲</th><td>一</td></tr></table>',
    ],
    warns: ['<table><tr><td>里</td></tr></table>'],
    good: [
      '<table><tr><th scope="col">里</th></tr><tr><td>甲里</td></tr></table>',
      '<table><tr><th id="a">里</th></tr><tr><td headers="a">甲里</td></tr></table>',
      '<table role="presentation"><tr><td>排版</td></tr></table>',
    ],
  },
  HM1130102C: {
    stops: [
      '<table><tr><th scope="col">里</th></tr><tr><td headers="nowhere">甲里</td></tr></table>',
      '<p id="a">里</p><table><tr><th id="b">里</th></tr><tr><td headers="b a">甲里</td></tr></table>',
      '<table><tr><td id="c" headers="c">甲</td></tr></table>',
    ],
    warns: ['<table><tr><th scope="col" colspan="2">人口</th></tr><tr><td>男</td><td>女</td></tr></table>'],
    good: [
      '<table><tr><th id="a" colspan="2">人口</th></tr><tr><td headers="a">1</td><td headers="a">2</td></tr></table>',
      '<table><tr><th scope="colgroup" colspan="2">人口</th></tr><tr><td>1</td><td>2</td></tr></table>',
      '<table><tr><th scope="col">里</th></tr><tr><td>甲里</td></tr></table>',
    ],
  },
  HM1130103C: {
    warns: [
      `<select>${options(11)}</select>`,
      `<select><optgroup>${options(2)}</optgroup></select>`,
      `<select><optgroup label=" ">${options(2)}</optgroup></select>`,
    ],
    good: [
      `<select>${options(3)}</select>`,
      `<select><optgroup label="北區">${options(12)}</optgroup></select>`,
      `<select hidden>${options(20)}</select>`,
    ],
  },
  HM1130104C: {
    stops: [
      '<input name="q">',
      '<select aria-label="里"><option>甲里</option></select>',
      '<label for="other">姓名</label><input id="own">',
      '<label><textarea>已填的字</textarea></label>',
      '<label><select><option>甲里</option></select></label>',
    ],
    good: [
      '<label for="q">關鍵字</label><input id="q">',
      '<label>里 <select><option>甲里</option></select></label>',
      '<input title="關鍵字">',
      '<input type="hidden" name="t"><input type="submit"><input type="button" value="清除">',
      '<div hidden><input name="q"></div>',
      '<label for="f"><img src="a" alt="搜尋"></label><input id="f">',
    ],
  },
  HM1130105C: {
    stops: [
      '<fieldset><label><input type="radio" name="a">甲</label></fieldset>',
      '<fieldset aria-label="字級"><p>字級</p><legend>字級</legend></fieldset>',
      '<fieldset><legend> </legend><input title="a"></fieldset>',
    ],
    warns: [
      '<form><label><input type="radio" name="a">甲</label><label><input type="radio" name="a">乙</label></form>',
      '<label><input type="checkbox" name="b">甲</label><label><input type="checkbox" name="b">乙</label>',
    ],
    good: [
      '<fieldset><legend>性別</legend><input type="radio" name="a"><input type="radio" name="a"></fieldset>',
      '<label><input type="checkbox" name="agree">同意</label>',
      '<form><input type="radio" name="a"></form><form><input type="radio" name="a"></form>',
    ],
  },
  HM1130200C: {
    warns: ['<p>標題是 פעילות W3C，共二頁。</p>', '<p><span lang="ar">مرحبا</span></p>', '<p>&#x5E9;&#x5DC;&#x5D5;&#x5DD;</p>'],
    good: [
      '<p>標題是 <span dir="rtl" lang="he">פעילות</span> W3C。</p>',
      '<p>標題是 פעילות&rlm; W3C。</p>',
      '<p>作者：<bdi>مرحبا</bdi></p>',
      '<p>English and 中文</p>',
    ],
  },
};

/** Elements a drawing of the office may use: shapes only, nothing that runs or fetches. */
const ALLOWED = /^(svg|g|path|rect|circle|ellipse|line|polyline|polygon|title|desc)$/u;

/** Returns the drawing unchanged; throws where it holds more than shapes, naming what must go. */
export function plainSvg(svg: string, file: string): string {
  for (const [, name] of svg.matchAll(/<\s*([a-z][\w:-]*)/giu)) {
    if (!ALLOWED.test(name!)) throw new Error(`brand/${file}：圖裡不可以有 <${name}>。只留線條和形狀（path、rect、circle 等），再存一次。`);
  }
  // Entities can turn into elements, and a style sheet or a far pattern is fetched.
  const foreign = /<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet|url\(\s*["']?(?!["'#])/iu.exec(svg);
  if (foreign) throw new Error(`brand/${file}：圖裡不可以有「${foreign[0]}」。刪掉這一段，再存一次。`);
  const attribute = /[\s/"'](on\w+|href|xlink:href|style)\s*=/iu.exec(svg);
  if (attribute) throw new Error(`brand/${file}：圖裡不可以有「${attribute[1]}」。刪掉這個屬性，再存一次。`);
  return svg;
}

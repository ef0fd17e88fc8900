import { describe, expect, it } from 'vitest';
import { plainSvg } from '../../src/publish/plainSvg.ts';

const drawing = (inner: string) => `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inner}</svg>`;

describe('公所的圖只能有線條和形狀', () => {
  it('一般的圖原樣放行', () => {
    const fine = drawing('<title>海</title><g fill="none"><path d="M0 0" stroke="red" fill="url(#a)"/></g>');
    expect(plainSvg(fine, 'mark.svg')).toBe(fine);
  });

  it.each([
    '<script>a()</script>',
    '<svg:script>a()</svg:script>',
    '<foreignObject/>',
    '<image href="/a.png"/>',
    '<use xlink:href="#a"/>',
    '<style>a{}</style>',
    '<path onload="a()"/>',
    '<path/onload="a()"/>',
    '<path d=""onload="a()"/>',
    '<path style="fill:red"/>',
    '<path fill="url(https://x.example/a.svg#a)"/>',
    '<path fill="url(\'//x.example/a.svg\')"/>',
    '<!DOCTYPE svg [<!ENTITY x "&#60;script>a()&#60;/script>">]>&x;',
    '<?xml-stylesheet href="https://x.example/a.css"?>',
  ])('%s 被退回', (inner) => {
    expect(() => plainSvg(drawing(inner), 'mark.svg')).toThrow('brand/mark.svg：圖裡不可以有');
  });
});

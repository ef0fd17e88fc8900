import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { describe, expect, it } from 'vitest';
import { zoneBlocks } from '../../src/domain/zone/blocks.ts';
import { composedBody, type ComposedPart } from '../../src/intake/body/composed.ts';

const processor = await createSatteriMarkdownProcessor({ syntaxHighlight: false });
const compose = (text: string) =>
  composedBody(text, zoneBlocks, async (markdown) => {
    const { code, metadata } = await processor.render(markdown);
    return { html: code, metadata };
  });
const bodyOf = async (text: string) => (await compose(text)).body;
const names = (parts: readonly ComposedPart[]) => parts.map((part) => (part.kind === 'block' ? part.name : 'text'));

describe('主題專區的內文變成網頁', () => {
  it('用二級標題分段，標題有錨點；第一個標題以前的放最前面', async () => {
    const body = await bodyOf('開頭。\n\n## 一段\n\n甲\n\n## 二 *段*\n\n乙\n');
    expect(names(body.intro)).toEqual(['text']);
    expect(body.sections.map(({ id, title }) => [id, title])).toEqual([
      ['一段', '一段'],
      ['二-段', '二 段'],
    ]);
    expect(body.sections[1]!.parts).toEqual([{ kind: 'text', html: '<p>乙</p>' }]);
  });

  it('區塊照寫的順序排，屬性變成清單或文字', async () => {
    const body = await bodyOf('甲\n\n<Services ids="a, b，c、d" />\n<Faqs service="x" />\n\n乙\n');
    expect(body.intro).toEqual([
      { kind: 'text', html: '<p>甲</p>' },
      { kind: 'block', name: 'Services', values: { ids: ['a', 'b', 'c', 'd'] }, html: '' },
      { kind: 'block', name: 'Faqs', values: { service: 'x' }, html: '' },
      { kind: 'text', html: '<p>乙</p>' },
    ]);
  });

  it.each([
    ['空一行', '<Steps>\n\n1. 一\n2. 二\n\n</Steps>'],
    ['不空行', '<Steps>\n1. 一\n2. 二\n</Steps>'],
    ['往內縮', '<Steps>\n  1. 一\n  2. 二\n</Steps>'],
  ])('區塊裡面的清單：%s', async (_name, text) => {
    const [part] = (await bodyOf(text)).intro;
    expect(part).toMatchObject({ name: 'Steps' });
    expect(part!.html.replaceAll(/\s*\n\s*/gu, '')).toBe('<ol><li>一</li><li>二</li></ol>');
  });

  it('緊貼著文字的區塊不會被吃進段落', async () => {
    const body = await bodyOf('甲\n<Shelters />\n乙\n');
    expect(names(body.intro)).toEqual(['text', 'block', 'text'].map((kind) => (kind === 'block' ? 'Shelters' : kind)));
  });

  it('兩段裡一樣的小標題，錨點不會重複', async () => {
    const { html } = await compose('## 甲\n\n### 颱風\n\n<Shelters />\n\n## 乙\n\n### 颱風\n');
    const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  it('註解和連結的網址可以寫在區塊的另一邊', async () => {
    const body = await bodyOf('看[這裡][a]。\n\n<Shelters />\n\n[a]: /visit/\n');
    expect(body.intro[0]!.html).toContain('href="/visit/"');
  });

  it('記號不會留在網頁上，也不能由內文假冒', async () => {
    const { body, html } = await compose('`<!--block 0-->`\n\n```\n<!--end 0-->\n```\n\n<Shelters />\n');
    expect(names(body.intro)).toEqual(['text', 'Shelters']);
    expect(html).not.toContain('<!--');
    expect(body.intro[0]!.html).toContain('&lt;!--block 0--&gt;');
  });

  it('跳脫的「<」「{」照字面出現', async () => {
    const body = await bodyOf('5 \\< 6，\\{甲\\}\n');
    expect(body.intro).toEqual([{ kind: 'text', html: '<p>5 &lt; 6，{甲}</p>' }]);
  });
});

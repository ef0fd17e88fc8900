import { describe, expect, it } from 'vitest';
import { drawFlowchart } from '../../src/flowchart/draw.ts';
import { textWidth, wrapLabel } from '../../src/text/wrap.ts';

const steps = [
  { id: 'a', kind: 'start' as const, title: '提出申請' },
  { id: 'b', kind: 'decision' as const, title: '文件都到齊了，可以開始審查了嗎？' },
  { id: 'c', kind: 'end' as const, title: '辦好了', note: '15 日內' },
];
const arrows = [
  { from: 'a', to: 'b' },
  { from: 'b', to: 'c', when: '是' },
  { from: 'b', to: 'a', when: '補<件>' },
];

describe('標籤換行', () => {
  it.each([
    '土地使用分區證明申請',
    '文件都到齊了，可以開始審查了嗎？',
    '聲請調解不成立證明書',
    'Certificate of land use, ready to collect',
  ])('%s：每行不超過寬度，字一個不少，標點不在行首', (label) => {
    const lines = wrapLabel(label, 8);
    for (const line of lines) {
      expect(textWidth(line)).toBeLessThanOrEqual(9.1); // a closing mark may hang one em over
      expect(line).not.toMatch(/^[，。、：；？！」）的了嗎]/u);
    }
    expect(lines.join('').replaceAll(' ', '')).toBe(label.replaceAll(' ', ''));
  });

  it('放得下就不換行', () => {
    expect(wrapLabel('提出申請', 8)).toEqual(['提出申請']);
  });
});

describe('流程圖', () => {
  it('每一步一個形狀，每個方向一條線，條件寫在線上', async () => {
    const svg = await drawFlowchart(steps, arrows, 'zh-TW');
    expect(svg.match(/<g class="c-/gu)).toHaveLength(3);
    expect(svg.match(/class="c-line"/gu)).toHaveLength(3);
    expect(svg.match(/class="c-when"/gu)).toHaveLength(2);
    expect(svg).toContain('補&lt;件&gt;');
    expect(svg).toContain('15 日內');
  });

  it('判斷是菱形，開始和結束是實心框：不靠顏色也分得出來', async () => {
    const svg = await drawFlowchart(steps, arrows, 'zh-TW');
    expect(/<g class="c-decision"><path/u.test(svg)).toBe(true);
    expect(/<g class="c-start"><rect/u.test(svg)).toBe(true);
  });

  it('同樣的步驟每次畫出一樣的圖', async () => {
    expect(await drawFlowchart(steps, arrows, 'zh-TW')).toBe(await drawFlowchart(steps, arrows, 'zh-TW'));
  });
});

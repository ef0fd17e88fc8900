import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([a-z0-9]+):\s*(#[0-9a-f]{3,6});/giu)].map(([, name, hex]) => [
    name!,
    hex!.length === 4 ? hex!.replaceAll(/([0-9a-f])/giu, '$1$1') : hex!,
  ]),
);

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(front: string, back: string): number {
  const [light, dark] = [luminance(tokens.get(front)!), luminance(tokens.get(back)!)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Every pair in use: 7 for text that is read, 4.5 for the rest of text, 3 for borders and focus. */
const pairs: [use: string, front: string, back: string, goal: number][] = [
  ['內文', 'ink', 'paper', 7],
  ['淺底上的內文', 'ink', 'rock1', 7],
  ['次要文字', 'ink2', 'paper', 7],
  ['淺底上的次要文字', 'ink2', 'rock1', 7],
  ['連結', 'river', 'paper', 7],
  ['淺底上的連結', 'river', 'rock1', 4.5],
  ['提示底上的連結', 'river', 'riverT', 7],
  ['滑過的連結', 'riverD', 'paper', 7],
  ['主要按鈕', 'paper', 'river', 7],
  ['滑過的主要按鈕', 'paper', 'riverD', 7],
  ['頁尾文字', 'paper', 'hill', 7],
  ['深底次要文字', 'rock3', 'hill', 7],
  ['深底磚塊', 'paper', 'hill2', 7],
  ['目前位置', 'lotus', 'paper', 7],
  ['錯誤文字', 'danger', 'paper', 7],
  ['緊急橫幅', 'paper', 'danger', 7],
  ['警戒橫幅', 'ink', 'honey', 7],
  ['提醒橫幅', 'ink', 'riverT', 7],
  ['可', 'ok', 'okT', 7],
  ['水災標誌', 'paper', 'flood', 7],
  ['震災標誌', 'paper', 'quake', 7],
  ['土石流標誌', 'paper', 'debris', 7],
  ['海嘯標誌', 'paper', 'tsunami', 7],
  ['不可的標誌', 'ink2', 'paper', 7],
  ['警示底上的文字', 'ink', 'honeyT', 7],
  ['待公所確認', 'honeyD', 'honeyT', 7],
  ['做到一部分', 'honeyD', 'paper', 7],
  ['免附', 'ok', 'paper', 7],
  ['提示底上的內文', 'ink', 'riverT', 7],
  ['控制項邊框', 'rock6', 'paper', 3],
  ['淺底上的控制項邊框', 'rock6', 'rock1', 3],
  ['焦點框', 'ink', 'paper', 3],
  ['焦點框與光暈', 'ink', 'honey', 3],
  ['深底焦點框', 'honey', 'hill', 3],
];

describe('色彩對比（WCAG 公式）', () => {
  it.each(pairs)('%s：%s 在 %s 上', (_use, front, back, goal) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(goal);
  });

  it('不夠的組合算得出來', () => {
    expect(contrast('rock3', 'paper')).toBeLessThan(3);
  });
});

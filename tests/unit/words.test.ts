import { describe, expect, it } from 'vitest';
import { breakable } from '../../src/components/ui/breakable.ts';
import { sayFee } from '../../src/i18n/fees.ts';
import { sayTimeLimit, sayWithin } from '../../src/i18n/spans.ts';
import { inForm } from '../../src/intake/form.ts';
import { plainSvg } from '../../src/publish/plainSvg.ts';

describe('費用和期限的說法', () => {
  it.each([
    [{ kind: 'free' }, '免費', 'Free'],
    [{ kind: 'fixed', items: [{ label: '一件', amount: 1500 }] }, '1,500 元', 'NT$1,500'],
    [
      {
        kind: 'varies',
        items: [
          { label: '第一筆', amount: 500 },
          { label: '之後', amount: 300 },
        ],
      },
      '500 元起',
      'From NT$500',
    ],
  ] as const)('%o', (fee, chinese, english) => {
    expect(sayFee(fee as never, 'zh-TW')).toEqual({ state: 'known', value: chinese });
    expect(sayFee(fee as never, 'en')).toEqual({ state: 'known', value: english });
  });

  it('未確認的費用和期限，值不會出來', () => {
    expect(sayFee({ kind: 'fixed', items: [{ label: '一件', amount: 987654 }], confirmed: false, source: 'x' }, 'zh-TW')).toEqual({
      state: 'pending',
    });
    expect(sayTimeLimit({ kind: 'within', amount: 97, unit: 'working-day', confirmed: false, source: 'x' }, 'zh-TW')).toEqual({
      state: 'pending',
    });
    expect(sayWithin({ amount: 97, unit: 'calendar-day', confirmed: false, source: 'x' }, 'en')).toEqual({ state: 'pending' });
  });

  it('期限寫明工作天或日', () => {
    expect(sayTimeLimit({ kind: 'within', amount: 15, unit: 'working-day' }, 'zh-TW')).toEqual({ state: 'known', value: '15 個工作天內' });
    expect(sayTimeLimit({ kind: 'within', amount: 1, unit: 'calendar-day' }, 'en')).toEqual({ state: 'known', value: 'Within 1 day' });
  });
});

describe('標題斷詞', () => {
  it('在詞之間可以換行，名字不被切開，標點不在行首', () => {
    const html = breakable('身心障礙證明，怎麼申請？', ['身心障礙證明']);
    expect(html).toMatch(/^身心障礙證明，/u);
    expect(html).toContain('<wbr>');
    expect(html).not.toMatch(/<wbr>[，？]/u);
    expect(breakable('<b>', [])).not.toContain('<b>');
  });
});

describe('內容的寫法', () => {
  it('流式寫法、註解、折行都會改成編輯系統的寫法', () => {
    expect(inForm('---\ntags: [a, b] # note\nlead: >-\n  一行\n---\n內文\n\n\n', 'md')).toBe(
      '---\ntags:\n  - a\n  - b\nlead: 一行\n---\n\n內文\n',
    );
  });
});

describe('公所自己的圖', () => {
  it.each([
    '<svg><script>1</script></svg>',
    '<svg><path onload="x"/></svg>',
    '<svg><image href="https://x.example/a.png"/></svg>',
    '<svg><foreignObject/></svg>',
  ])('不收 %s', (svg) => {
    expect(() => plainSvg(svg, 'mark.svg')).toThrow('brand/mark.svg');
  });
  it('線條和形狀原樣收下', () => {
    expect(plainSvg('<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>', 'mark.svg')).toContain('<path');
  });
});

import { describe, expect, it } from 'vitest';
import { arrowsOf } from '../../src/domain/service/procedure.ts';
import { step } from '../support/steps.ts';

describe('arrowsOf', () => {
  it('沒寫下一步的開始和步驟接到下一項', () => {
    expect(arrowsOf([step('a', 'start'), step('b', 'step'), step('c', 'end')])).toEqual([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
    ]);
  });

  it('結束不接到下一項', () => {
    expect(arrowsOf([step('a', 'start', 'c'), step('b', 'end'), step('c', 'end')])).toEqual([{ from: 'a', to: 'c' }]);
  });

  it('判斷的每個方向帶著情形，照寫的順序', () => {
    expect(arrowsOf([step('a', 'decision', ['c', '否'], ['b', '是']), step('b', 'end'), step('c', 'end')])).toEqual([
      { from: 'a', to: 'c', when: '否' },
      { from: 'a', to: 'b', when: '是' },
    ]);
  });

  it('寫了下一步就不再接到下一項，往回走也可以', () => {
    expect(arrowsOf([step('a', 'start'), step('b', 'step', 'a'), step('c', 'end')])).toEqual([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ]);
  });

  it('下一步是空的清單，當作沒寫', () => {
    expect(arrowsOf([{ ...step('a', 'start'), next: [] }, step('b', 'end')])).toEqual([{ from: 'a', to: 'b' }]);
  });

  it('最後一項是步驟時沒有箭頭', () => {
    expect(arrowsOf([step('a', 'start'), step('b', 'step')])).toEqual([{ from: 'a', to: 'b' }]);
  });

  it('沒寫方向的判斷不會偷偷接到下一項', () => {
    expect(arrowsOf([step('a', 'decision'), step('b', 'end')])).toEqual([]);
  });

  it('沒有步驟就沒有箭頭', () => {
    expect(arrowsOf([])).toEqual([]);
  });
});

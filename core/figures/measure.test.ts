import { describe, expect, it } from 'vitest';
import { measureOf, productsOf } from './measure';

describe('the measure that a quote speaks of', () => {
  it.each([
    ['net profit after deducting non-recurring items was 925 million yuan', 'adjusted'],
    ['扣非净利润8.99亿元', 'adjusted'],
    ['利润总额12亿元', 'before tax'],
    ['营业利润10亿元', 'operating profit'],
    ['出口额3亿美元', 'abroad'],
    ['the magnet segment took in 3 billion', 'segment'],
    ['含税价每吨21,593元', 'tax included'],
  ])('of “%s” is %s', (quote, measure) => {
    expect(measureOf(quote)).toBe(measure);
  });

  it.each([
    'net profit attributable to shareholders was 931 million yuan',
    '归母净利润9.31亿元',
    'operating revenue was 18.87 billion yuan',
    '不含税26,205元/吨',
    'the company took in 3 billion yuan',
  ])('of “%s” is the plain one', (quote) => {
    expect(measureOf(quote)).toBe('');
  });
});

describe('the products that a quote names', () => {
  it('are told apart, in English and Chinese alike', () => {
    expect(productsOf('output of crude steel was 14.6 million tonnes')).toBe(productsOf('粗钢产量1460万吨'));
    expect(productsOf('output of crude steel')).not.toBe(productsOf('output of pig iron'));
    expect(productsOf('sales of finished steel')).toBe('steel products');
  });

  it('are not taken from the name of a company', () => {
    expect(productsOf('Northern Rare Earth took in 18.87 billion yuan')).toBe('');
    expect(productsOf('Baotou Steel Union took in 60 billion yuan')).toBe('');
    expect(productsOf('北方稀土实现营业收入188.7亿元')).toBe('');
  });
});

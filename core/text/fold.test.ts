import { describe, expect, it } from 'vitest';
import { foldName, foldsTo } from './fold';

describe('foldName', () => {
  it('levels case, punctuation, diacritics, widths and white space', () => {
    expect(foldName('  Baogang   GROUP, Co., Ltd. ')).toBe('baogang group co ltd');
    expect(foldName('Société Générale')).toBe('societe generale');
    expect(foldName('ＡＢＣ１２３')).toBe('abc123');
  });

  it('drops a possessive at the end and levels both apostrophes inside', () => {
    expect(foldName('Baogang’s')).toBe('baogang');
    expect(foldName("Baogang's")).toBe('baogang');
    expect(foldName('Baogang’s mill')).toBe(foldName("Baogang's mill"));
  });

  it('keeps Chinese names as they are', () => {
    expect(foldName('包钢（集团）公司')).toBe('包钢 集团 公司');
    expect(foldName('北方稀土')).toBe('北方稀土');
  });

  it('is idempotent and keeps different names apart', () => {
    for (const name of ['A&B Steel', 'Li Xiao', '北方稀土 600111']) {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }
    expect(foldName('Baogang Group')).not.toBe(foldName('Baosteel Group'));
  });
});

describe('foldsTo', () => {
  it('finds what a name folds to, however it is written', () => {
    expect(foldsTo('  Baogang   GROUP’s Plan ', 'baogang group s plan')).toBe(true);
    expect(foldsTo('Baogang’s', foldName('Baogang'))).toBe(true);
    expect(foldsTo('包钢集团', '包钢集团')).toBe(true);
  });

  it('tells a longer text by its beginning, and one as long by the whole', () => {
    expect(foldsTo('Baogang met in Baotou on the plan of the year', 'baogang met')).toBe(false);
    expect(foldsTo('Baogang left', 'baogang went')).toBe(false);
    expect(foldsTo('', 'baogang')).toBe(false);
  });
});

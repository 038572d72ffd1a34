import { describe, expect, it } from 'vitest';
import { runStep as run } from '../testing';
import { lineTails } from './line-tails';

const runStep = (...given: Parameters<typeof run>) => run(...given).trimEnd();
const left = 'The quarry will be pumped dry before the frost sets in.';

describe('furniture at the ends of lines', () => {
  it.each([
    'Read more »',
    'Read more',
    'Continue reading →',
    'More >>',
    'Write to the editor',
    'Share this article',
    'Sign up for our newsletter',
    'Unsubscribe',
    'Click here to subscribe',
    'Unsubscribe | View in browser',
  ])('goes: %j', (tail) => {
    expect(runStep(lineTails, `${left} ${tail}`)).toBe(left);
  });

  it('goes behind half a sentence only with an arrow', () => {
    expect(runStep(lineTails, 'The quarry, its owner said on Monday Read more about clay »')).toBe(
      'The quarry, its owner said on Monday',
    );
    const text = 'The quarry has all that its owner wanted to read more';
    expect(runStep(lineTails, text)).toBe(text);
  });

  it.each(['（责任编辑：何一鸣）', '（记者 何一鸣）', '查看全文>>', '[详细]', '阅读原文'])(
    'goes: %j',
    (tail) => {
      expect(runStep(lineTails, `采石场将在霜冻之前抽干积水。${tail}`)).toBe('采石场将在霜冻之前抽干积水。');
    },
  );

  it.each([
    `${left} 12,000 shares`,
    `${left} Tel: 0100 4400`,
    `${left} Category: open pit`,
    `${left} No comments`,
    `${left} Read more about it in the notice.`,
    `${left} Menu`,
    `${left} Lianshan`,
    '1. Share',
    '3. Print this page',
    'Oil & Gas Co. Print',
    '采石场将在霜冻之前抽干积水。（来源：连山日报）',
    '采石场将在霜冻之前抽干积水。（何一鸣）',
    '采石场将在霜冻之前抽干积水。更多企业复产',
  ])('stays: %j', (text) => {
    expect(runStep(lineTails, text)).toBe(text);
  });
});

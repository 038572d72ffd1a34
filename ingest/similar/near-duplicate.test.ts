import { describe, expect, it } from 'vitest';
import { isNearDuplicate } from './near-duplicate';
import { ALIKE_ONLY, reportOf, TOLD_TWICE } from './testing';

const [FIRST] = TOLD_TWICE;
const text = FIRST!.a.text;
const session = (ordinal: number, over: { kind?: string; year?: number | null } = {}) => ({
  body: 'Board of Kestrel Copper',
  kind: 'board_meeting',
  ordinal,
  year: 2025,
  ...over,
});
const day = (lower: string) => ({ lower, upper: lower });

describe('isNearDuplicate', () => {
  it.each(TOLD_TWICE)('finds one story told twice: $name', ({ a, b }) => {
    expect(isNearDuplicate(a, b)).toBe(true);
    expect(isNearDuplicate(b, a)).toBe(true);
  });

  it.each(ALIKE_ONLY)('keeps apart what is only alike: $name', ({ a, b }) => {
    expect(isNearDuplicate(a, b)).toBe(false);
    expect(isNearDuplicate(b, a)).toBe(false);
  });

  it('keeps apart the same words published more than 30 days apart', () => {
    const of = (published: string | null) => reportOf(text, { published });
    expect(isNearDuplicate(of('2025-03-05'), of('2025-04-04'))).toBe(true);
    expect(isNearDuplicate(of('2025-03-05'), of('2025-04-05'))).toBe(false);
    expect(isNearDuplicate(of('2025-03-05'), of('2025-04'))).toBe(true);
    expect(isNearDuplicate(of('2025-03-05'), of(null))).toBe(true);
  });

  it('keeps apart the same words about two numbered sessions', () => {
    const of = (...series: ReturnType<typeof session>[]) => reportOf(text, { series });
    expect(isNearDuplicate(of(session(5)), of(session(6)))).toBe(false);
    expect(isNearDuplicate(of(session(5)), of(session(5, { kind: 'meeting', year: null })))).toBe(true);
    expect(isNearDuplicate(of(session(5)), of(session(5, { year: 2024 })))).toBe(false);
    expect(isNearDuplicate(of(session(5), session(6)), of(session(6)))).toBe(true);
    expect(isNearDuplicate(of(session(5)), of())).toBe(true);
  });

  it('keeps apart two sessions of one day that other series count', () => {
    const of = (ordinal: number, kind: string, body: string) =>
      reportOf(text, {
        dates: [day('2025-06-09')],
        series: [{ body, kind, ordinal, year: 2025 }],
      });
    const meeting = of(19, 'meeting', 'Party Committee');
    expect(isNearDuplicate(meeting, of(12, 'study_session', 'Centre group'))).toBe(false);
    expect(isNearDuplicate(meeting, meeting)).toBe(true);
  });

  it('keeps apart the same words about events on other days, and allows for a day’s difference', () => {
    const of = (...dates: { lower: string; upper: string }[]) => reportOf(text, { dates });
    expect(isNearDuplicate(of(day('2025-03-04')), of(day('2025-03-18')))).toBe(false);
    expect(isNearDuplicate(of(day('2025-03-04')), of(day('2025-03-05')))).toBe(true);
    expect(isNearDuplicate(of(day('2025-03-04')), of({ lower: '2025-01-01', upper: '2025-12-31' }))).toBe(
      true,
    );
  });

  it('reads Chinese by its characters', () => {
    const story =
      '包钢集团周一在包头投产第二座磁材工厂，年产能八千吨，新增就业四百一十人。集团董事长表示，电机企业的订单自春季以来已排满第一座工厂。公司在仪式上介绍，三期项目仍在论证，明年夏天以前不会作出决定。';
    const retold = `本报讯 ${story}市政府出资修建了工厂至货场的新道路。`;
    const other =
      '湖区渔船队因冰情连续第五天停港。船长们要求主管部门补贴燃料和工资，直到解冻为止。市场大厅的白鱼价格一周之内上涨三分之一。';
    expect(isNearDuplicate(reportOf(story), reportOf(retold))).toBe(true);
    expect(isNearDuplicate(reportOf(story), reportOf(other))).toBe(false);
    const notice = (quarter: string, price: string) =>
      `北方稀土公告：${quarter}稀土精矿关联交易价格调整为每吨${price}元（不含税，干量，REO=50%），REO每增减1%，价格增减${Number(price) / 50}元。双方按季度调整，合同照旧执行。`;
    expect(isNearDuplicate(reportOf(notice('一季度', '18618')), reportOf(notice('三季度', '19109')))).toBe(
      false,
    );
  });

  it('does not take short notes for one story because of a phrase', () => {
    const note = (words: string) => reportOf(`${words} Shares of Granite Rare Earths closed unchanged.`);
    expect(isNearDuplicate(note('Oil fell.'), note('The harbour is open again.'))).toBe(false);
    expect(isNearDuplicate(reportOf(''), reportOf(''))).toBe(false);
  });
});

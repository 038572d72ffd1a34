import { describe, expect, it } from 'vitest';
import {
  AGENDA,
  AUTHORITY,
  BACKGROUND,
  CITED_SITTING,
  DENIED_BEFORE,
  FORECAST,
  GOVERNMENT_SEAT,
  HABIT,
  MEDIA_REPORT_BEFORE,
  SAME_OCCASION,
  SPOKESMAN_BEFORE,
  STILL_TO_COME,
  TALLY,
  UNREAL_BEFORE,
} from './event-grammar-filters';

describe('event filters', () => {
  it('know who acts with authority', () => {
    expect(AUTHORITY.test('the Ministry of Commerce ')).toBe(true);
    expect(AUTHORITY.test('商务部')).toBe(true);
    expect(AUTHORITY.test('Baogang Group ')).toBe(false);
    expect(AUTHORITY.test('China Northern Rare Earth ')).toBe(false);
    expect(AUTHORITY.test('On May 5 China ')).toBe(true);
  });

  it('set aside what is wished or denied', () => {
    expect(UNREAL_BEFORE.test('The group should ')).toBe(true);
    expect(UNREAL_BEFORE.test('The group plans to ')).toBe(true);
    expect(UNREAL_BEFORE.test('The group has ')).toBe(false);
    expect(DENIED_BEFORE.test('The group has not yet ')).toBe(true);
    expect(DENIED_BEFORE.test('There was no doubt, and the group ')).toBe(false);
  });

  it('set aside what is cited, customary, tallied or background', () => {
    expect(CITED_SITTING.test('They studied the spirit of the ')).toBe(true);
    expect(CITED_SITTING.test('The group opened the ')).toBe(false);
    expect(HABIT.test('It is held every year.')).toBe(true);
    expect(HABIT.test('It was held this year.')).toBe(false);
    expect(TALLY.test('held 12 meetings')).toBe(true);
    expect(TALLY.test('held its 12th meeting')).toBe(false);
    expect(BACKGROUND.test('It was founded in 1954.')).toBe(true);
    expect(BACKGROUND.test('It opened a mill.')).toBe(false);
    expect(AGENDA.test('The committee also studied two letters.')).toBe(true);
    expect(AGENDA.test('The company studied two letters.')).toBe(false);
    expect(AGENDA.test('会议传达学习了文件精神。')).toBe(true);
  });

  it('tell the day of the paper from the day of the happening', () => {
    expect(MEDIA_REPORT_BEFORE.test(', state media reported ')).toBe(true);
    expect(MEDIA_REPORT_BEFORE.test(' and workers were told ')).toBe(false);
    expect(SAME_OCCASION.test('The event doubled as a rehearsal.')).toBe(true);
    expect(SAME_OCCASION.test('The mill doubled its output.')).toBe(false);
    expect(SPOKESMAN_BEFORE.test('It will stay, a company spokesman told reporters on ')).toBe(true);
    expect(SPOKESMAN_BEFORE.test('It will stay, and the company opened its doors on ')).toBe(false);
  });

  it('know what is still to come from what is forecast', () => {
    expect(STILL_TO_COME.test('Buyers are due in Baotou on 8 July.')).toBe(true);
    expect(STILL_TO_COME.test('检查组定于7月8日进驻。')).toBe(true);
    expect(STILL_TO_COME.test('Buyers came to Baotou on 8 July.')).toBe(false);
    expect(FORECAST.test('Output is expected to reach 5,000 tonnes.')).toBe(true);
    expect(FORECAST.test('Nobody will come on Friday.')).toBe(true);
    expect(FORECAST.test('A delegation is expected on Friday.')).toBe(false);
  });

  it('know a capital that acts for its government', () => {
    expect(GOVERNMENT_SEAT.test('Jakarta on Friday slapped a duty on matte.')).toBe(true);
    expect(GOVERNMENT_SEAT.test('The ship left Jakarta for Ningbo.')).toBe(false);
  });
});

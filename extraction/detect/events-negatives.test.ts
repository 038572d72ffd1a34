import { describe, expect, it } from 'vitest';
import { findSeries } from './events-series';
import { eventsOf } from './events-testing';

/** A sentence that looks like a happening, and the words in it that mislead. */
const DECOYS: readonly [string, string][] = [
  // Background: foundings, listings, discoveries
  ['Baogang Group was founded in 1954 and employs 40,000 people.', 'founded in 1954'],
  ['Ansteel was established on May 4, 1954 in Baotou.', 'established on May 4, 1954'],
  ['Its predecessor, set up on June 5, 1958, made coke.', 'set up on June 5, 1958'],
  ['The company, which was incorporated on June 5, 1999, makes magnets.', 'incorporated on June 5, 1999'],
  ['The firm has been listed in Shanghai since March 9, 2001.', 'since March 9, 2001'],
  ['Bayan Obo was discovered on July 3, 1927 by a geologist.', 'discovered on July 3, 1927'],
  // Customs and descriptions
  ['Ansteel holds a safety meeting every Monday.', 'holds a safety meeting'],
  ['Ansteel usually publishes its results in August.', 'publishes its results'],
  ['Every year on May 1 Ansteel gives a medal to its best workers.', 'gives a medal'],
  ['Visitors can tour the museum on weekdays.', 'tour the museum'],
  ['A visit to the mine takes two hours.', 'visit to the mine'],
  ['The appointment of cadres follows set rules.', 'appointment of cadres'],
  ['The signing of contracts takes place at headquarters.', 'signing of contracts takes place'],
  ['The award is named after a metallurgist.', 'award'],
  ['Fire doors must be kept shut.', 'Fire'],
  // Wished, asked, doubted, denied
  ['Ansteel should hold a forum in June.', 'hold a forum'],
  ['If the board meets on Friday, it may approve the plan.', 'board meets'],
  ['Ansteel has not signed an agreement.', 'signed an agreement'],
  ['No contract was signed.', 'contract was signed'],
  ['Ansteel plans to build a plant.', 'build a plant'],
  ['Ansteel wants to sign a supply contract with Peak Minerals.', 'sign a supply contract'],
  ['Nobody held a press conference.', 'held a press conference'],
  ['Has Ansteel held talks with Peak Minerals?', 'held talks'],
  ['The ministry may issue rules.', 'issue rules'],
  ['It would be wrong to speak of a takeover.', 'takeover'],
  ['The agreement, if it is signed, would last five years.', 'is signed'],
  ['To prevent accidents, each team checks its tools.', 'accidents'],
  ['Analysts expect prices to rise.', 'prices to rise'],
  // Words of another trade
  ['The meeting room on the third floor holds 40 people.', 'meeting room'],
  ['Room 812 of the tower is used by the committee.', 'Room 812'],
  ['The training centre stands in Baotou.', 'training centre'],
  ['A course of action has yet to be chosen.', 'course of action'],
  ['The mill met its targets.', 'met its targets'],
  ['The product met with success abroad.', 'met with success'],
  ['The company raised questions about the price.', 'raised questions about the price'],
  ['Blast furnace No. 4 has a volume of 3,200 cubic metres.', 'No. 4'],
  ['The first half was hard for Ansteel.', 'first half'],
  ['The second phase of the project covers 40 hectares.', 'second phase'],
  ['The 15th Five-Year Plan covers the years from 2026 to 2030.', '15th'],
  ['The discipline office is housed in the East Annex.', 'discipline office'],
  // Limits, terms and stocks
  ['The contract runs until June 5, 2027.', 'June 5, 2027'],
  ['The licence is valid from June 5, 2025 to June 4, 2026.', 'June 5, 2025'],
  ['Since June 5, 2020 the plant has used natural gas.', 'Since June 5, 2020'],
  ['The debt falls due on June 5, 2026.', 'due on June 5, 2026'],
  ['The bond matures on 5 June 2030.', '5 June 2030'],
  ['By June 5, 2025 the stock stood at 40,000 tonnes.', 'June 5, 2025'],
  ['As of June 5, 2025 the company had 5.58 million shares.', 'June 5, 2025'],
  ['The figures cover the period from January 1 to June 5, 2025.', 'January 1 to June 5, 2025'],
  ['Data up to June 5, 2025 show a fall in stocks.', 'June 5, 2025'],
  ['Prices were 3% lower than on June 5, 2025.', 'June 5, 2025'],
  // The market of the day
  ['Shares of Ansteel closed at 1.81 yuan on June 5, 2025.', 'closed'],
  ['Shares in Northern Rare Earth rose 3% on June 5, 2025.', 'rose'],
  ['Spot oxide changed hands at 480,000 yuan on June 5, 2025.', 'changed hands'],
  ['The price of oxide was 1.6 million yuan a tonne on June 5, 2025.', 'price of oxide was'],
  ['The quotation stood at 1.6 million yuan on June 5, 2025.', 'quotation stood'],
  ['The futures contract settled at 9,800 dollars on June 5, 2025.', 'settled'],
];

const CHINESE_DECOYS: readonly [string, string][] = [
  ['会议室位于三楼。', '会议室'],
  ['公司成立于1954年5月4日。', '成立于'],
  ['该矿于1927年7月3日被发现。', '被发现'],
  ['公司股票于2001年3月9日在上海上市。', '上市'],
  ['公司每年举行一次运动会。', '举行一次运动会'],
  ['公司未签署任何协议。', '签署任何协议'],
  ['公司计划建设新生产线。', '建设'],
  ['要求各单位防止发生事故。', '发生事故'],
  ['培训中心位于昆都仑区。', '培训中心'],
  ['2025年6月5日收盘，股价上涨3%。', '收盘'],
  ['截至2025年6月5日，公司持股5.58%。', '2025年6月5日'],
  ['合同有效期至2027年6月5日。', '2027年6月5日'],
  ['如果签署协议，双方将受益。', '签署协议'],
  ['公司拟召开股东大会。', '召开股东大会'],
  ['各单位要加强培训，确保安全生产。', '培训'],
  ['2025年6月5日，氧化物价格为每吨48万元。', '价格'],
];

/** A sentence with a count that is no numbered sitting. */
const NO_SERIES: readonly [string, string][] = [
  ['Five-year plans, ninth sittings, eighth sittings: numbers tell little.', 'ninth sittings'],
  ['The group studied the 15th Five-Year Plan at a meeting on Friday.', '15th'],
  ['It held a study session on the 15th Five-Year Plan.', '15th'],
  ['The 15th Five-Year Plan working meeting took place.', '15th'],
  ['Ansteel and Peak Minerals held their first meeting since March.', 'first meeting'],
  ['The two sides met for the first time.', 'first time'],
  ['The first meeting between the two sides took place in May.', 'first meeting'],
  ['The first-half review meeting was held on the third floor.', 'first-half review meeting'],
  ['The second-quarter operations meeting took place in Room 37.', 'second-quarter operations meeting'],
  ['A second phase meeting hall was built.', 'second phase meeting'],
  ['The second session of the forum dealt with magnets.', 'second session'],
  [
    'It held a study session on the third plenary session of the 20th Central Committee.',
    'third plenary session',
  ],
  ['The group conveyed the spirit of the fourth plenum.', 'fourth plenum'],
  ['Meng spoke about the 20th National Congress at a study session.', '20th National Congress'],
  ['It is the second time that the company raised its price.', 'second time'],
  ['A third training session opened in Baotou.', 'third training session'],
  ['The 18th meeting room is closed.', '18th meeting room'],
  ['包钢集团组织学习党的二十届三中全会精神。', '三中全会'],
  ['会议传达学习中央纪委第四次全会精神。', '第四次全会'],
  ['部署第四季度工作会议的筹备。', '第四季度'],
];

describe('what only looks like an event', () => {
  const told = 'On May 6, 2025 Baogang Group signed a contract with Wang Jun.';

  it.each(DECOYS)('leaves “%s”', (sentence, words) => {
    const text = `${told}\n${sentence}`;
    const at = text.indexOf(words, told.length);
    expect(text.slice(at, at + words.length)).toBe(words);
    const events = eventsOf(text, '2025-06-12');
    expect(events.map(({ type, date, evidence }) => [type, date, evidence.start, evidence.quote])).toEqual([
      ['signing', '2025-05-06', 0, told.slice(0, -1)],
    ]);
    expect(events.some(({ evidence }) => evidence.start <= at && at < evidence.end)).toBe(false);
  });

  const toldInChinese = '2025年5月6日，包钢集团与王军签署合同。';

  it.each(CHINESE_DECOYS)('leaves “%s”', (sentence, words) => {
    const text = `${toldInChinese}\n${sentence}`;
    const at = text.indexOf(words, toldInChinese.length);
    expect(text.slice(at, at + words.length)).toBe(words);
    const events = eventsOf(text, '2025-06-12');
    expect(events.map(({ type, date, evidence }) => [type, date, evidence.start, evidence.quote])).toEqual([
      ['signing', '2025-05-06', 0, toldInChinese.slice(0, -1)],
    ]);
  });
});

describe('what only looks like a numbered sitting', () => {
  it.each(NO_SERIES)('leaves “%s”', (sentence, words) => {
    const at = sentence.indexOf(words);
    expect(sentence.slice(at, at + words.length)).toBe(words);
    expect(findSeries(sentence, 0).filter(({ start, end }) => start <= at && at < end)).toEqual([]);
    expect(findSeries(sentence, 0)).toEqual([]);
  });
});

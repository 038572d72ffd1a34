import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-testing';

const PUBLISHED = '2025-09-16';
const told = (text: string, published: string | null = PUBLISHED): string[] =>
  eventsOf(text, published).map(
    ({ type, date, series }) => `${type} ${date}${series ? ` #${series.ordinal}/${series.year}` : ''}`,
  );

describe('what is told by the words of something else', () => {
  it.each([
    [
      'a verb that only follows takes the kind of what went before',
      'Ansteel turned out its first cerium oxide in July; yttrium followed in August.',
      ['project_milestone 2025-07', 'project_milestone 2025-08'],
    ],
    [
      'what is followed by a thing is not done again',
      'Ansteel signed a supply contract with Baogang Group on Friday. The talks had been followed by a dinner.',
      ['signing 2025-09-12'],
    ],
    [
      'after a ceremony is on its day',
      'Baogang Group broke ground for a mill in Ordos on Saturday.\n\nAfter the ceremony Ansteel signed a service contract with Baogang Group.',
      ['project_milestone 2025-09-13', 'signing 2025-09-13'],
    ],
    [
      'what an authority did before the story is no event of its day',
      'After the ministry had fined two traders, Ansteel signed a contract with Baogang Group on Friday.',
      ['signing 2025-09-12'],
    ],
    [
      'the sitting that gave a post dates it',
      'The second plenary session of the Youth League committee of Baogang Group was held on 12 September. Li Xiao took office as its secretary.',
      ['meeting 2025-09-12 #2/null', 'appointment 2025-09-12'],
    ],
    [
      'a congress at which somebody is honoured is told as the award',
      '9月12日，包钢集团举行表彰大会，李晓获颁劳动奖章。',
      ['award 2025-09-12'],
    ],
    [
      'a congress without an award stays a meeting',
      '9月12日，包钢集团举行动员大会，李晓作了讲话。',
      ['meeting 2025-09-12'],
    ],
    [
      'a paper of the same day is a paper of its own',
      'Ansteel raised its list price for coil to 3,600 yuan a tonne on Friday. Baogang went higher. Its offer of the same day reads 3,650 yuan a tonne.',
      ['announcement 2025-09-12', 'announcement 2025-09-12'],
    ],
  ])('%s', (_, text, events) => expect(told(text)).toEqual(events));
});

describe('days that a text tells in a roundabout way', () => {
  it.each([
    [
      'what has been so since a day began on it',
      'The second furnace of Ansteel has been back in service since Saturday.',
      ['project_milestone 2025-09-13'],
    ],
    ['a rise since a day is none', 'Stocks at Ansteel have grown by a tenth since Saturday.', []],
    [
      'a preposition before the preposition of a day is no limit',
      'Ansteel carried a plan for a cold mill through on Friday.',
      ['announcement 2025-09-12'],
    ],
    ['a limit is', 'Ansteel wants all votes in by Friday.', []],
    [
      'the end of a year of account dates nothing',
      'Ansteel made a net profit of 3 billion yuan in FY2024/25, which ended on 30 June. It published the accounts for the year on Friday.',
      ['results 2025-09-12'],
    ],
    [
      'a plan may be fixed for a half year',
      'The furnace of Ansteel is due to be fired up in the second half of 2026.',
      ['project_milestone 2026-07/2026-12'],
    ],
    [
      'a day that a thing is called by is not that of what it did',
      'Last week’s rain slowed the loading of ore for Ansteel, and buyers waited.',
      [],
    ],
    [
      'a list is counted up to a day without ending on it',
      '上周三，自治区应急管理厅督导组进驻包钢集团，开展专项检查。截至昨日，督导组共查出隐患87项。',
      ['inspection 2025-09-10'],
    ],
  ])('%s', (_, text, events) => expect(told(text)).toEqual(events));

  it('leaves undated what the text says that it does not date', () => {
    expect(
      told(
        'Gas alarms were a subject at the 17th session of the board of directors of Ansteel – when that took place, the company does not say. Teams will comb through all mines from 22 September to 3 October.',
      ),
    ).toEqual(['meeting null #17/null', 'inspection 2025-09-22/2025-10-03']);
  });

  it('passes over a paper of long ago when it looks for the year of the story', () => {
    expect(
      told(
        'The order, No. 80 of 2025, came out on 9 November. Order No. 50, issued on 3 December 2024, stays in force. Li Xiao and Wang Jun had met in Ordos on 30 October.',
        null,
      ),
    ).toContain('meeting 2025-10-30');
  });
});

describe('families of verbs', () => {
  it.each([
    ['Prosecutors in Baotou brought charges against Li Xiao on 9 September.', 'inspection 2025-09-09'],
    ['Hanoi slapped a duty of 19% on coil from Ansteel on Friday.', 'policy_release 2025-09-12'],
    ['On Friday Jakarta dealt out its ore quotas for 2026.', 'policy_release 2025-09-12'],
    ['Brussels opened an anti-dumping case on tinplate on Friday.', 'policy_release 2025-09-12'],
    ['From 1 October exporters of yttrium will need a licence.', 'policy_release 2025-10-01'],
    ['A spokesman told reporters on Friday that licences would be granted.', 'announcement 2025-09-12'],
    ['A five-day class for young welders of Ansteel got going on 8 September.', 'training 2025-09-08'],
    ['Shareholders of Ansteel will gather in Ordos on 26 November.', 'meeting 2025-11-26'],
    ['A ladle tipped over at Ansteel on Friday and scalded five men.', 'other 2025-09-12'],
    ['The shares of Ansteel began trading in Oslo on Friday.', 'other 2025-09-12'],
    ['China made 77 million tonnes of steel in August, the bureau reported on Monday.', 'results 2025-09-15'],
    ['商务部12日对原产于印度的钢板发起反倾销立案调查，涉及金额较大。', 'policy_release 2025-09-12'],
    ['北方稀土12日在深交所创业板挂牌，首日成交20亿元。', 'other 2025-09-12'],
  ])('reads “%s”', (text, event) => expect(told(text)).toEqual([event]));

  it.each([
    ['Small pits at Ordos gave way to large ones in May 2025.'],
    ['About 2,080 tonnes of the output of Ansteel fell in the last quarter.'],
    ['Li Xiao and Wang Jun were listed among those present at Ansteel.'],
    ['Merchants quoted 850 dollars a kilogram for dysprosium in May 2025.'],
    ['Our digest of last week’s news from Ansteel and others, in short.'],
    ['The shares of Ansteel were listed in Hong Kong on 12 May 2003.'],
    ['Li Xiao has run Ansteel since 12 May 2019.'],
    ['The furnace of Ansteel has been in operation since May 1998.'],
    ['Ansteel is old: its first steel mill was built in the fifties.'],
    ['Dealers in Ordos said on Friday that offers were thin.'],
    ['Ansteel needs patience, and from time to time a licence.'],
  ])('leaves “%s”', (text) => expect(told(text)).toEqual([]));
});

import { GATHERING_RULES } from './event-grammar-gatherings';
import { describeFrames, type FrameCase } from './event-grammar-testing';

const CASES: readonly FrameCase[] = [
  [
    'it convenes',
    'The panel is small. It convenes in Ganzhou in October.',
    'It convenes',
    'It convenes nobody.',
  ],
  [
    'taught people how to',
    'The school teaches 80 foremen how to read a ledger.',
    'teaches 80 foremen how to',
    'The fire taught the trade that pipes age.',
  ],
  [
    'talks with somebody',
    'His talks in Hanoi on May 5 with the minister were long.',
    'His talks in Hanoi on May 5 with',
    'His talks were long.',
  ],

  [
    'called to order',
    'Zhang Wei called his colleagues to order on May 5.',
    'called his colleagues to order',
    'The mill called for a crane to order more coke.',
  ],
  [
    'rounds of talks',
    'In several rounds between Monday and Friday the two boards settled the price.',
    'In several rounds',
    'In several rounds of inspections nothing was found.',
  ],

  [
    'held a gathering',
    'The group held its yearly safety meeting.',
    'held its yearly safety meeting',
    'Nobody held the door.',
  ],
  [
    'gathering was held',
    'A two-day forum on magnets was held in Baotou.',
    'forum on magnets was held',
    'The forum has a large hall.',
  ],
  [
    'gathering is due',
    'The next briefing will be held on May 5.',
    'briefing will be held',
    'The briefing room is large.',
  ],
  [
    'will hold a gathering',
    'The group will host an industry forum on May 5.',
    'will host an industry forum',
    'The group will host a guest.',
  ],
  [
    'will meet people',
    'The chairman will meet investors online on May 5.',
    'will meet investors',
    'The pipe will meet the tank.',
  ],
  [
    'gathering is next',
    'Next on the calendar is the Alloy Forum in Denver on May 5.',
    'Next on the calendar is the Alloy Forum',
    'Next is a pause.',
  ],
  [
    'at a gathering',
    'At a briefing on its accounts, managers spoke of ore.',
    'At a briefing',
    'At the mill they spoke of ore.',
  ],
  [
    'spoke at a gathering',
    'She told the yearly work meeting that ore is dear.',
    'told the yearly work meeting',
    'She told the truth.',
  ],
  ['court ruled', 'A court in Perth approved the scheme.', 'court in Perth approved', 'A court is a yard.'],
  ['talks were held with', 'They held long talks with the city.', 'held long talks', 'They held long views.'],
  [
    'received a visitor',
    'Meng received Wang Jun in Baotou.',
    'received',
    'The mill received approval from the city.',
  ],
  ['met someone', 'Li Xiao met with Wang Jun.', 'met with', 'The mill met its targets.'],
  ['was a guest', 'Wang Jun had been her guest in spring.', 'had been her guest', 'The mill had been idle.'],
  [
    'shareholders vote',
    'Shareholders of the firm voted on the offer.',
    'Shareholders of the firm voted',
    'Shareholders like dividends.',
  ],
  [
    'the board approved',
    'The board of directors approved the budget.',
    'board of directors approved',
    'The board is made of wood.',
  ],
  [
    'telephone conversation',
    'It came up in a telephone conversation.',
    'telephone conversation',
    'The telephone rang.',
  ],
  [
    'gathering was put off until',
    'The supplier conference in Baotou was postponed until May 5.',
    'conference in Baotou was postponed',
    'The conference was long, and payment was postponed.',
  ],
  [
    'met an office-holder',
    'Meng met with the chief executive of a bank.',
    'met with the chief executive',
    'The mill met the president’s demands.',
  ],
  [
    'a body met',
    'The directors of the mill met on Friday.',
    'directors of the mill met',
    'The directors of the mill met the targets.',
  ],
  [
    'called people together',
    'The ministry called steelmakers together.',
    'called steelmakers together',
    'The ministry called the number.',
  ],
  [
    'gathering dealt with',
    'A scheduling meeting at the mill went over the targets.',
    'meeting at the mill went over',
    'The meeting room was painted.',
  ],
  ['meets again', 'The panel meets again on 4 May.', 'meets again', 'The road meets the river.'],
  [
    'people will gather',
    'Holders will gather in Ordos on 4 May.',
    'Holders will gather',
    'Clouds will gather in Ordos on 4 May.',
  ],
];

describeFrames('frames of gatherings', GATHERING_RULES, CASES);

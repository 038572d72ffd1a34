import { describeFrames, type FrameCase } from './event-grammar-testing';
import { WORKS_RULES } from './event-grammar-works';

const CASES: readonly FrameCase[] = [
  [
    'began to build',
    'The group has begun to build a third roasting line.',
    'begun to build',
    'The group has begun to build up stocks.',
  ],

  [
    'will start work',
    'The mill will start trial production on May 5.',
    'will start trial production',
    'The mill will remain idle.',
  ],
  [
    'broke ground',
    'The unit has turned the first sod on a hall.',
    'turned the first sod',
    'The unit made ground-breaking research.',
  ],
  [
    'came on stream',
    'The line went into trial production.',
    'went into trial production',
    'The line went quiet.',
  ],
  [
    'commissioned a plant',
    'The unit completed a 6,000-ton magnet project.',
    'completed a 6,000-ton magnet project',
    'The unit completed a form.',
  ],
  [
    'work began',
    'Construction of the hall began in spring.',
    'Construction of the hall began',
    'Production has begun to recover.',
  ],
  [
    'in commissioning',
    'The complex is in final commissioning.',
    'is in final commissioning',
    'The complex is in Baotou.',
  ],
  [
    'first of its kind made',
    'The first batch of sponge iron was tapped.',
    'first batch of sponge iron was',
    'The first page was lost.',
  ],
  ['accident', 'A fire at the mill killed two workers.', 'fire at the mill killed', 'A fire is hot.'],
  [
    'production halted',
    'The mill halted steel production.',
    'halted steel production',
    'The mill halted the lorry.',
  ],
  [
    'launched an initiative',
    'The group launched a safety campaign.',
    'launched a safety campaign',
    'The group launched a boat.',
  ],
  ['ceremony', 'The mayor unveiled a plaque.', 'unveiled a plaque', 'The mayor unveiled himself.'],
  [
    'output stopped or resumed',
    'Output at the mill was halted.',
    'Output at the mill was halted',
    'Output at the mill was strong.',
  ],
  [
    'put in place',
    'The mill hoisted a girder on Monday.',
    'hoisted a girder',
    'The mill raised a question on Monday.',
  ],
  [
    'was put in place',
    'The last girder was bolted on Monday.',
    'girder was bolted',
    'The last girder was heavy.',
  ],
  [
    'first is due',
    'A first cargo is due on Monday.',
    'first cargo is due',
    'A first meeting is due on Monday.',
  ],
  [
    'made its first',
    'The works yielded its first cerium oxide.',
    'yielded its first cerium oxide',
    'The works made its first quarterly loss.',
  ],
  [
    'is due on stream',
    'A caster is due to go into operation in May.',
    'is due to go into operation',
    'A caster is due for repair in May.',
  ],
  [
    'work is fixed for',
    'Serial production of rotors is slated for the first half of 2027.',
    'production of rotors is slated ',
    'Serial production of rotors is planned with care.',
  ],
  [
    'back in service',
    'The kiln has been back in service since Sunday.',
    'has been back in service',
    'The kiln has been a problem since Sunday.',
  ],
  [
    'will stop',
    'The mill will shut a line for maintenance.',
    'will shut a line',
    'The mill will shut a door.',
  ],
  [
    'plant is due',
    'The kiln is due to be lit on Monday.',
    'kiln is due to be lit',
    'The bill is due to be paid on Monday.',
  ],
  [
    'put a plant to work',
    'The group put a new line into operation.',
    'put a new line into operation',
    'The group put a new line on paper.',
  ],
  [
    'plant was finished',
    'A smelter at Ordos was completed on Friday.',
    'smelter at Ordos was completed',
    'A form was completed on Friday.',
  ],
  [
    'finished trials',
    'The mill finished hot tests on Friday.',
    'finished hot tests',
    'The mill finished school tests on Friday.',
  ],
  [
    'stoppage is planned',
    'A maintenance stop is planned for Friday.',
    'maintenance stop is planned',
    'A bus stop is blue.',
  ],
  ['ceremony was held', 'The ceremony was held in Ordos.', 'ceremony was held', 'The ceremony has rules.'],
  ['donated', 'The group donated two lorries.', 'donated', 'The group dominated the market.'],
];

describeFrames('frames of works, accidents and ceremonies', WORKS_RULES, CASES);

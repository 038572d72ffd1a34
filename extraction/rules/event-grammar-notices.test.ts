import { NOTICE_RULES } from './event-grammar-notices';
import { describeFrames, type FrameCase } from './event-grammar-testing';

const CASES: readonly FrameCase[] = [
  [
    'guided to',
    'The firm guided to a net profit of 9 million.',
    'guided to a net profit',
    'The firm guided visitors to the exit.',
  ],
  [
    'set a price',
    'The two reset the internal concentrate price.',
    'reset the internal concentrate price',
    'The two set a trap.',
  ],
  [
    'price was set',
    'The price of ore was raised again.',
    'price of ore was raised',
    'The price of ore was high.',
  ],
  ['raised an offer', 'The buyer has raised its offer.', 'raised its offer', 'The buyer raised an eyebrow.'],
  [
    'said in a notice',
    'The firm said in a notice that ore is dear.',
    'said in a notice',
    'The firm said little.',
  ],
  [
    'issued a paper',
    'The firm issued a bundle of notices.',
    'issued a bundle of notices',
    'The firm issued tickets.',
  ],
  ['announced', 'The firm announced a plan.', 'announced', 'The firm hides nothing.'],
  [
    'company said',
    'The company had said the evening before that it buys stock.',
    'said',
    'The company had said little.',
  ],
  [
    'agreed a deal',
    'They agreed a 90-day truce in Geneva.',
    'agreed a 90-day truce',
    'They agreed with him.',
  ],
  ['agreed in', 'It is above the price agreed in May.', 'agreed', 'It is agreed.'],
  ['bought a company', 'The group acquired Peak Minerals.', 'acquired', 'The group sells skills.'],
  ['spelled out', 'The mill outlined its plans on Friday.', 'outlined', 'The mill lined its furnace.'],
  [
    'in a report lodged',
    'In a report lodged yesterday the mill spoke of ore.',
    'In a report lodged',
    'In a report nobody reads the mill spoke of ore.',
  ],
  [
    'put a product at a price',
    'The mill put coil at 3,000 yuan a tonne.',
    'put coil at 3,000 yuan a tonne',
    'Coil was put at 3,000 yuan in all.',
  ],
  ['followed with a rise', 'Its rival followed with a rise.', 'followed with a rise', 'Its rival followed.'],
  [
    'told its customers',
    'The mill told its customers that coil costs more.',
    'told its customers',
    'The mill told nobody.',
  ],
  ['placed a bond', 'A green bond was priced on Monday.', 'bond was priced', 'A green bond is dear.'],
  [
    'made known in a paper',
    'The move was made known on Friday in a notice of the bureau.',
    'was made known on Friday in a notice',
    'The move was made in a hurry.',
  ],
  [
    'did the same',
    'The second kiln followed in August.',
    'followed',
    'The rise was followed in August by a fall.',
  ],
  [
    'told the press',
    'A vice-minister told reporters on Friday that stocks were low.',
    'told reporters',
    'A vice-minister told tales on Friday.',
  ],
  [
    'numbered paper',
    'Order No. 12 was issued on 4 May.',
    'Order No. 12 was issued',
    'Furnace No. 12 was relit on 4 May.',
  ],
  [
    'a house, by apposition, said',
    'Norvald, the listed arm, said on Friday that its output would fall.',
    ', the listed arm, said',
    'Norvald, the listed arm, fell on Friday.',
  ],
  [
    'paper reads',
    'Its offer of the same day reads 120 yuan a kilogram.',
    'Its offer of the same day reads',
    'Its offer expired without a word.',
  ],
];

describeFrames('frames of announcements', NOTICE_RULES, CASES);

import { POLICY_RULES } from './event-grammar-policy';
import { describeFrames, type FrameCase } from './event-grammar-testing';

const CASES: readonly FrameCase[] = [
  [
    'authority gave tonnage',
    'On Tuesday the ministry allotted 120,000 tonnes of ore to four groups.',
    'allotted 120,000 tonnes',
    'On Tuesday the ministry allotted two desks.',
  ],
  [
    'batch was issued',
    'The second batch, which was issued in May, is larger.',
    'second batch, which was issued',
    'The second batch of magnets was issued with papers.',
  ],
  [
    'text went online',
    'The rules on scrap were put online on Monday.',
    'rules on scrap were put online',
    'The mill was put on line on Monday.',
  ],
  [
    'text went public',
    'The draft had gone out for comment in March.',
    'draft had gone out for comment',
    'The draft had a typing error.',
  ],

  [
    'will act by authority',
    'The ministry will impose new licensing rules on May 5.',
    'will impose new licensing',
    'The ministry will answer letters.',
  ],
  [
    'authority acted',
    'The ministry suspended its export controls.',
    'suspended its export controls',
    'The ministry suspended a lamp.',
  ],
  ['rules were introduced', 'Controls introduced in April stay.', 'Controls introduced', 'Controls stay.'],
  ['takes effect', 'The rule took effect on May 5.', 'took effect', 'The rule had no effect.'],
  [
    'authority set',
    'The ministry doubled the duties on ore.',
    'doubled the duties',
    'The ministry doubled its staff.',
  ],
  [
    'in force since',
    'Peru has levied 12% on coil since Monday.',
    'has levied 12% on coil since',
    'Peru has levied 12% on coil.',
  ],
  [
    'required since',
    'Permits for bismuth have been required since Monday.',
    'Permits for bismuth have been required since',
    'Permits for bismuth have been cheap since Monday.',
  ],
  [
    'will need a licence',
    'From 4 May shippers of yttrium will need a permit.',
    'will need a permit',
    'From 4 May shippers of yttrium will need patience.',
  ],
  [
    'trade case',
    'Ankara opened an anti-dumping case on Monday.',
    'opened an anti-dumping case',
    'Ankara opened a trade fair on Monday.',
  ],
];

describeFrames('frames of policy', POLICY_RULES, CASES);

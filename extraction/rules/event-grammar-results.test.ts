import { RESULT_RULES } from './event-grammar-results';
import { describeFrames, type FrameCase } from './event-grammar-testing';

const CASES: readonly FrameCase[] = [
  [
    'report went to the exchange',
    'The accounts went to the Shenzhen exchange on Monday.',
    'accounts went to the Shenzhen exchange',
    'The accounts went to the archive on Monday.',
  ],

  [
    'published results',
    'The firm published its first-half results.',
    'published its first-half results',
    'The firm published a poem.',
  ],
  [
    'published results for a period',
    'The firm published results for the half.',
    'published results for',
    'The firm published pictures of the half.',
  ],
  [
    'reported a profit',
    'The firm posted a net profit of 1.2 billion yuan.',
    'posted a net profit',
    'The firm posted a letter.',
  ],
  [
    'said profit rose',
    'The firm said net profit rose 4.5%.',
    'said net profit rose',
    'The firm said nothing of profit.',
  ],
  ['back to profit', 'The unit lost money in spring.', 'lost money', 'The unit saved money in spring.'],
  [
    'report of a period, published by',
    'The third quarter report released by the mill showed a loss.',
    'The third quarter report released ',
    'The safety report released by the mill was long.',
  ],
  [
    'published its report for a period',
    'It issued the report for the first quarter of 2025.',
    'issued the report for the first quarter',
    'It issued a report on the state of its roofs.',
  ],
  [
    'results, released',
    'The first-quarter earnings, released on Friday, doubled.',
    'first-quarter earnings, released',
    'The first-quarter plan, released on Friday, was long.',
  ],
  [
    'results showed',
    'Its interim report showed a loss.',
    'interim report showed',
    'Its safety report showed a loss.',
  ],
  [
    'results are due',
    'Half-year accounts follow on Friday.',
    'Half-year accounts follow',
    'Half-year plans follow on Friday.',
  ],
  [
    'laid its accounts',
    'The mill laid its accounts before the exchange.',
    'laid its accounts',
    'The mill laid its pipes.',
  ],
  ['figures came out', 'The figures came in a filing.', 'figures came in', 'The figures are high.'],
  [
    'put its profit at',
    'The mill put its net profit at 3 million yuan.',
    'put its net profit at',
    'The mill put its tools away.',
  ],
  [
    'put the figures out',
    'The miner put the numbers out on Friday.',
    'put the numbers out',
    'The institute published the results of a drill test.',
  ],
  [
    'profit, it reported',
    'Profit came to 3.1 billion yuan, the mill reported on Friday.',
    'Profit came to 3.1 billion yuan, the mill reported ',
    'Profit is a long story, the mill reported.',
  ],
  [
    'data, put out by',
    'Exports fell, according to data released by the port on Friday.',
    'according to data released',
    'Exports fell, according to plan.',
  ],
];

describeFrames('frames of results', RESULT_RULES, CASES);

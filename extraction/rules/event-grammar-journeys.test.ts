import { JOURNEY_RULES } from './event-grammar-journeys';
import { describeFrames, type FrameCase } from './event-grammar-testing';

const CASES: readonly FrameCase[] = [
  [
    'trip began',
    'The journey through three provinces began on May 5.',
    'journey through three provinces began',
    'The return journey to profit began on May 5.',
  ],

  [
    'took a delegation',
    'She took a small delegation to Ordos.',
    'took a small delegation to',
    'She took a taxi.',
  ],
  [
    'visited a site',
    'He inspected two new workshops.',
    'inspected two new workshops',
    'He inspected the papers.',
  ],
  ['visited a place', 'He visited Ansteel.', 'visited', 'He liked Ansteel.'],
  [
    'made a visit',
    'He completed a two-day inspection tour.',
    'completed a two-day inspection tour',
    'He completed a form.',
  ],
  ['trip led to', 'The trip then brought her to Ordos.', 'trip then brought her to', 'The trip was long.'],
  [
    'a delegation came',
    'A delegation from Ordos arrived at the mill.',
    'delegation from Ordos arrived',
    'A delegation is a group.',
  ],
  ['stayed somewhere', 'He stayed with the unit.', 'stayed', 'He left the unit.'],
  [
    'signed an agreement',
    'The two sides signed a framework agreement.',
    'signed a framework agreement',
    'The two sides signed the guest book.',
  ],
  [
    'agreement was signed',
    'A supply contract worth much was signed.',
    'contract worth much was signed',
    'A contract needs two sides.',
  ],
  [
    'met to sign',
    'The two met in Ordos to sign a supply contract.',
    'met in Ordos to sign a supply contract',
    'The two met in Ordos to discuss whether to sign a supply contract.',
  ],
  [
    'went to see',
    'He flew to Ordos to look at the pits.',
    'flew to Ordos to look at',
    'He went to great lengths.',
  ],
  [
    'called on somebody',
    'On Monday he called on Wang Jun.',
    'called on ',
    'On Monday he called on Wang Jun to resign.',
  ],
  ['called on', 'The chairman called on Ansteel.', 'called on', 'The chairman called the police.'],
  [
    'delegation was away',
    'A delegation of the mill was in Ordos.',
    'delegation of the mill was in',
    'A delegation is a group.',
  ],
  [
    'visit by someone',
    'A visit by the governor took place on Friday.',
    'visit by the governor took place',
    'A visit by the sea is dear.',
  ],
  [
    'signed with',
    'The mill signed on Friday with the city.',
    'signed on Friday with',
    'The mill signed off on a budget.',
  ],
  [
    'signing was held',
    'The signing ceremony was held in Ordos.',
    'signing ceremony was held',
    'The signing of contracts is a duty.',
  ],
  ['walked a site', 'A delegation walked the line.', 'delegation walked the', 'A dog walked the line.'],
  ['spent days somewhere', 'He spent Monday at the mill.', 'spent Monday at ', 'He spent 30 yuan on tea.'],
  [
    'came to see',
    'The deputy mayor came to look at the kilns.',
    'came to look at',
    'The market came to see that stocks were low.',
  ],
];

describeFrames('frames of visits and agreements', JOURNEY_RULES, CASES);

import { PEOPLE_RULES } from './event-grammar-people';
import { describeFrames, type FrameCase } from './event-grammar-testing';

const CASES: readonly FrameCase[] = [
  ['was appointed', 'Li Xiao was appointed general manager.', 'was appointed', 'Li Xiao was tired.'],
  ['appointed someone', 'The board named Li Xiao its chairman.', 'named', 'The board fixed a price.'],
  ['took a post', 'Li Xiao stepped down as chairman.', 'stepped down', 'Li Xiao stepped outside.'],
  [
    'won an award',
    'The mill won a national quality award.',
    'won a national quality award',
    'The mill won time.',
  ],
  ['was honoured', 'The mill was named as a green plant.', 'was named as', 'The mill was painted.'],
  [
    'launched an inspection',
    'The commission launched the third round of inspections.',
    'launched the third round of inspections',
    'The commission launched a ship.',
  ],
  [
    'inspectors came',
    'Inspectors from the city arrived at the mill.',
    'Inspectors from the city arrived',
    'Inspectors wear helmets.',
  ],
  [
    'under investigation',
    'He was placed under disciplinary investigation.',
    'was placed under disciplinary investigation',
    'He was placed first.',
  ],
  [
    'supervisors assessed',
    'The group’s discipline office carried out an assessment of its buyers.',
    'discipline office carried out an assessment',
    'The office of the mill carried out an assessment.',
  ],
  [
    'check found',
    'A safety inspection turned up cracks.',
    'inspection turned up',
    'A safety inspection is tedious.',
  ],
  ['authority sent a team', 'The bureau sent a team.', 'sent a team', 'The bureau sent a letter.'],
  [
    'team of an authority came',
    'A team from the bureau arrived.',
    'team from the bureau arrived',
    'A team from the mill arrived.',
  ],
  [
    'award, for what, was handed over',
    'The medal, for safe work, was handed over.',
    'medal, for safe work, was handed over',
    'The keys, for the gate, were handed over.',
  ],
  [
    'moved to another post',
    'She moved to Baotou as deputy mayor.',
    'moved to Baotou as deputy mayor',
    'She moved to Baotou as a child.',
  ],
  [
    'takes a post on a day',
    'She becomes chief executive on Monday.',
    'becomes chief executive',
    'She becomes tired on Monday.',
  ],
  ['leaves a post on a day', 'She steps down on Monday.', 'steps down', 'She steps outside on Monday.'],
  [
    'has a new head',
    'The mill got a new chairman on Monday.',
    'got a new chairman',
    'The mill got a new furnace on Monday.',
  ],
  [
    'appointment was made',
    'The appointment of Li Xiao was announced on Monday.',
    'appointment of Li Xiao was announced',
    'The appointment of cadres follows rules.',
  ],
  ['award went to', 'The gold medal went to the mill.', 'medal went to', 'The medal is made of gold.'],
  [
    'gave an award',
    'The society presented its yearly prize to the mill.',
    'presented its yearly prize',
    'The society presented its yearly budget.',
  ],
  ['authority punished', 'The bureau fined the mill.', 'fined', 'The bureau refined the ore.'],
  [
    'authority imposed a penalty',
    'The bureau imposed a fine.',
    'imposed a fine',
    'The bureau imposed a curfew.',
  ],
  [
    'authority looked into',
    'The bureau is investigating the mill.',
    'is investigating',
    'The bureau is closing the road.',
  ],
  [
    'team was set up',
    'An investigation team under the governor was set up.',
    'investigation team under the governor was set up',
    'A sales team was set up.',
  ],
  [
    'inspection begins on a day',
    'A safety inspection of all pits begins on 4 May.',
    'inspection of all pits begins',
    'A safety inspection of all pits takes time.',
  ],
  [
    'will inspect',
    'The bureau will check all furnaces.',
    'will check all furnaces',
    'The bureau will check its mail.',
  ],
  [
    'takes over on a day',
    'Li Xiao takes over on 4 May.',
    'takes over',
    'Li Xiao takes over the whole table.',
  ],
  [
    'awards were handed out at',
    'The league held its annual awards dinner in Ordos.',
    'held its annual awards dinner',
    'The league held its annual dinner in Ordos.',
  ],
  [
    'had to pay a fine',
    'The pit had to pay a fine of 2 million yuan.',
    'had to pay a fine',
    'The pit had to pay a bill of 2 million yuan.',
  ],
  [
    'sites will be checked',
    'From 4 May every furnace of the group is to be checked.',
    'furnace of the group is to be checked',
    'From 4 May every guest of the group is to be checked.',
  ],
  [
    'in post since',
    'Li Xiao has run the mill since May.',
    'has run the mill since',
    'Li Xiao has run the mill well.',
  ],
];

describeFrames('frames of people, awards and inspections', PEOPLE_RULES, CASES);

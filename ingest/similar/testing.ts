import type { ComparableReport } from './near-duplicate';

/** Pairs of made-up reports for tests and measurements: told twice, or alike and yet two stories. */
export interface MadeUpPair {
  name: string;
  a: ComparableReport;
  b: ComparableReport;
  isNear: boolean;
}

export const reportOf = (text: string, over: Partial<ComparableReport> = {}): ComparableReport => ({
  text,
  published: null,
  series: [],
  dates: [],
  ...over,
});

/** Ten stories, a sentence each line; the first names place and time. */
const STORIES: string[][] = [
  `Kestrel Copper started its new smelter outside Halden on 4 March 2025, nine months behind plan.
The smelter can treat 620,000 tonnes of concentrate a year, most of it from the company's own pits in the north.
Chief executive Maren Olsvik told guests that the first anodes would leave the yard before the month was out.
Building it cost 1.4 billion crowns, about a tenth more than the board had set aside.
Two of the town's three schools were closed for the day so that pupils could watch the first pour.
Kestrel had lost its old smelter to a fire in 2021 and has since sold concentrate to traders abroad.
The union said that 180 of the 240 workers of the old plant had been hired again.
A second furnace may follow once the grid company has laid a stronger line.`,
  `The Velden provincial court on Tuesday struck down the mining tax that the assembly had passed in December 2024.
Judges held that the province may not tax what the federal mining act already burdens.
Lithium producers had paid 38 million marks under protest since January.
Finance secretary Dario Kolb said the province would appeal and keep the money in a separate account until then.
The largest payer, Saline Metals, expects to book a refund of 12 million marks in its next accounts.
Mayors of four mining towns warned that roads promised from the tax would now not be built.
A hearing before the federal court is unlikely before the autumn.`,
  `Bluewater Shipping has ordered six ore carriers of 210,000 tonnes each from a yard in Ulsan.
The vessels will burn methanol and are due between June 2027 and May 2028.
Bluewater put the price at 76 million dollars a ship, with options for four more.
The order follows a ten-year contract with an iron ore miner in Western Australia that was signed in April.
Brokers said that prices for such carriers had risen by 9% since last summer.
The company will pay a fifth in advance and the rest on delivery.
Its fleet counts 41 ships today, eleven of which are older than fifteen years.`,
  `Researchers at the Institute of Light Metals in Tarn have made a magnet without dysprosium that keeps its strength at 180 degrees.
The alloy replaces the heavy rare earth by a thin layer of cerium at the borders of the grains.
In tests over 1,000 hours the magnets lost less than 2% of their field.
Professor Ilse Brandt, who leads the group, said that a pilot line would take two years to build.
A maker of wind turbines has paid 3.2 million euros for the first right to use the patent.
Dysprosium costs some 230 dollars a kilogram, and nearly all of it comes from two countries.
The work appeared in a journal of the metals society on 11 February.`,
  `A gallery collapsed at the Orlau zinc mine in the early hours of Friday and trapped fourteen miners for eleven hours.
All were brought out alive through a ventilation shaft shortly after noon.
The mine inspectorate has closed the 640-metre level until the cause is known.
Orlau's owner, Hradec Mining, said that timber supports had been checked in the week before.
It was the third accident at the mine since 2022, although the first in which people were cut off.
Relatives waited in the town hall, where the Red Cross had set up beds.
Output of about 3,000 tonnes of concentrate a week is lost while the level stays shut.
The union wants steel arches in all galleries below 500 metres.`,
  `The government of Marovia will buy back a quarter of the state railway's freight arm, five years after it was sold.
Transport minister Ana Lupu named a price of 415 million lei for 25.1% of the shares.
The seller is a fund in Luxembourg that had paid 390 million for the same stake in 2020.
Freight volumes fell by 18% in that time, mainly because two steelworks closed.
The opposition called the deal a gift to speculators and asked the court of auditors to look into it.
The minister replied that grain exporters had gone without wagons for two harvests in a row.
Parliament votes on 19 June.`,
  `Norrland Timber and Pulp will shut its mill at Askvik in October and move the machines to Uruguay.
The mill makes 290,000 tonnes of pulp a year and has lost money in seven of the last eight quarters.
About 330 people work there, in a town of 2,900.
Managing director Per Hallin blamed the price of wood, which has doubled since 2021.
The municipality offered to waive property tax for ten years, to no avail.
The machines are worth 900 million crowns and will be shipped in 1,200 containers.
Severance talks begin on Monday under a state mediator.`,
  `The central bank of Tessaly raised its key rate by half a point to 7.25% on 6 May, the fourth rise in a row.
Governor Nikos Pallas said that wages were growing at 11% while output per worker stood still.
Consumer prices rose by 8.6% in the year to April, after 8.9% in March.
The currency gained 1.2% against the euro within an hour.
Builders, who had hoped for a pause, said that new mortgages were down by a third.
Economists at two banks expect another rise in July.
The bank now sees growth of 0.8% this year instead of 1.4%.`,
  `Caravel Foods is recalling 64,000 jars of apple sauce after glass was found in a filling machine at its works in Derne.
The jars carry the dates 12 and 13 August 2026 on their lids.
Nobody has been hurt as far as the company knows.
Shops in five cantons had sold about 9,000 of them before the warning went out on Wednesday night.
Buyers get their money back without a receipt.
The food office will inspect the works next week and has asked for the records of the metal and glass detectors.
Caravel said that a worn gripper had chipped the rims of empty jars.`,
  `Pilots of Meridian Air voted by 82% for a strike over Whitsun, the first in the airline's history.
Their association wants pay to rise by 14% over two years and no more than eleven hours of duty a day.
Meridian offers 9% and says that longer duty is within the law.
Some 210 flights a day would be grounded, with 31,000 passengers.
Talks broke off on Sunday evening after nineteen hours.
The airline has begun to charter aircraft from two carriers in the Baltic.
A mediator named by the labour ministry will try once more on Wednesday.`,
].map((story) => story.split('\n'));

const LEADS = [
  'What had been expected for weeks has now happened, and the region will feel it for years.',
  'Local papers carried little else this week, and for good reason.',
  'The news came late in the evening and took many by surprise.',
];
const INSERTED = [
  'Comparable cases abroad have taken years to settle, observers note.',
  'Requests for comment had not been answered by the time of going to press.',
];
const BYLINES = ['By our correspondent', 'Wire report, edited by the night desk', 'From staff and agencies'];

const text = (sentences: (string | undefined)[], byline?: string) =>
  [byline, ...sentences].filter((part) => part !== undefined).join('\n');

/** Swap some words as an editor does, leaving numbers and names. */
function reword(sentence: string): string {
  return sentence
    .replace(/\babout\b/i, 'roughly')
    .replace(/\bsaid that\b/, 'stated that')
    .replace(/\bwill\b/, 'is to')
    .replace(/\bcompany\b/, 'group');
}

const RETELLINGS: [name: string, tell: (story: string[], index: number) => string][] = [
  ['another lead and byline', (story, i) => text([LEADS[i % 3], ...story.slice(1)], BYLINES[i % 3])],
  ['cut at the end', (story) => text(story.slice(0, Math.ceil(story.length * 0.55)))],
  ['another order', (story) => text([story[0], ...story.slice(3), ...story.slice(1, 3)])],
  [
    'sentences inserted',
    (story) => text([...story.slice(0, 2), INSERTED[0], ...story.slice(2), INSERTED[1]]),
  ],
  [
    'reworded and a sentence left out',
    (story) => text(story.filter((_, at) => at !== 2).map(reword), BYLINES[0]),
  ],
];

/** Each of ten stories retold in five ways: 50 pairs that are one story. */
export const TOLD_TWICE: MadeUpPair[] = STORIES.flatMap((story, index) =>
  RETELLINGS.map(([name, tell]) => ({
    name: `story ${index + 1}, ${name}`,
    a: reportOf(text(story), { published: '2025-05-12' }),
    b: reportOf(tell(story, index), { published: index % 2 === 0 ? '2025-05-13' : null }),
    isNear: true,
  })),
);

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July'];
const ORDINALS = ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

const priceNotice = (at: number) =>
  text([
    `Sable Mining has set the price of its bauxite for ${MONTHS[at]} at ${41.2 + at * 0.7} dollars a tonne, free on board at Port Sable.`,
    `That is ${(0.4 + at * 0.3).toFixed(1)} dollars above the month before and ${3 + at}% above the same month of last year.`,
    `The company ships ${310 + at * 17},000 tonnes under the notice, most of it to refineries on the Gulf.`,
    'The formula links the price to that of alumina in the four weeks before the notice.',
    `Freight to the Gulf stood at ${9 + at * 2}.4 dollars when the notice was given on ${3 + at} ${MONTHS[at]}.`,
  ]);

const boardMeeting = (at: number) =>
  text([
    `The board of Tannfjord Alloys held its ${ORDINALS[at]} meeting of the year on ${6 + at * 3} ${MONTHS[at + 1 < 7 ? at + 1 : at]} and studied the guidance of the ministry on safety.`,
    'Chairwoman Greta Moen led the session and asked every plant to look for hidden risks before the winter.',
    'Those present heard reports from the heads of production, purchasing and personnel.',
    'The board resolved that the spirit of the guidance should reach every workshop.',
    'The secretary of the works council took part in the meeting as a guest.',
  ]);

const output = (at: number) =>
  text([
    `Crude steel output in the Ostmark came to ${2.11 + at * 0.13} million tonnes in ${MONTHS[at]}, the steel association said.`,
    `That was ${1.3 + at}% more than a year before and ${0.2 + at * 0.4}% less than in the month before.`,
    `Blast furnaces made ${1.2 + at * 0.09} million tonnes of it and arc furnaces the rest.`,
    `Since the beginning of the year output has come to ${2.11 * (at + 1)} million tonnes.`,
    'The association counts the output of all its eleven members, who stand for nearly the whole of the trade.',
  ]);

const ABOUT = text([
  'About Larkmoor Resources',
  'Larkmoor Resources is a diversified miner with its seat in Adlington and operations on three continents.',
  'Founded in 1931, it employs some 8,700 people and is listed on the exchanges of London and Toronto.',
  'Its main products are copper, nickel and potash, and it holds stakes in two railways and a port.',
  'Statements in this release that are not historical are forward-looking and may prove wrong.',
]);
const RELEASES = [
  'Larkmoor Resources has named Idris Quill as head of its nickel division from 1 September. He comes from a maker of batteries, where he ran purchasing. His predecessor retires after 22 years with the company.',
  'Larkmoor Resources will pay an interim dividend of 14 pence a share on 30 October. The record date is 2 October. The board sees room for a share buyback in the new year.',
  'A drilling campaign at the Stony Creek project of Larkmoor Resources has met 42 metres of ore with 1.9% copper. The company plans eleven more holes. A first estimate of the resource is due in spring.',
  'Larkmoor Resources has settled with the fishermen of Hale Bay over a spill of tailings. It pays 6 million pounds into a fund. A dam of rock will be built above the bay.',
  'The potash mine of Larkmoor Resources at Winsford has produced without an accident for 1,000 days. The crew celebrated with a family day. The inspectorate called it an example to the trade.',
];

const COMPANY = [
  'Granite Rare Earths is the only producer of separated oxides in the southern hemisphere.',
  'The company runs a pit at Mount Weldon and a refinery at Port Kembrook.',
];
const SUBJECTS = [
  'It has borrowed 250 million dollars from a state bank to build a second kiln. Interest is 5.9% a year over twelve years. The kiln should run by 2028.',
  'Its chief geologist, Wren Tilley, has left after a quarrel over reserves. No successor was named. Shares fell by 4% in the morning.',
  'A court has allowed its plan to draw water from the Lachmere river. Farmers downstream had fought it for six years. They may appeal until the end of the month.',
  'It will sell dysprosium to a maker of motors in Nagoya. Deliveries start with 30 tonnes a year. The price follows an index with a floor.',
  'Workers at the refinery have accepted a pay rise of 6%. The contract runs for three years. A shift bonus for night work was doubled.',
];

function pairsOf<Item>(items: Item[]): [Item, Item][] {
  return items.flatMap((a, at) => items.slice(at + 1).map((b): [Item, Item] => [a, b]));
}

/** The same words for another month, session or subject: 60 pairs that are two stories. */
export const ALIKE_ONLY: MadeUpPair[] = [
  ...pairsOf([0, 1, 2, 3, 4]).map(([a, b]) => ({
    name: `price notice of ${MONTHS[a]} and of ${MONTHS[b]}`,
    a: reportOf(priceNotice(a)),
    b: reportOf(priceNotice(b)),
    isNear: false,
  })),
  ...pairsOf([0, 1, 2, 3, 4]).map(([a, b]) => ({
    name: `${ORDINALS[a]} and ${ORDINALS[b]} meeting of one board`,
    a: reportOf(boardMeeting(a)),
    b: reportOf(boardMeeting(b)),
    isNear: false,
  })),
  ...pairsOf([0, 1, 2, 3, 4]).map(([a, b]) => ({
    name: `steel output of ${MONTHS[a]} and of ${MONTHS[b]}`,
    a: reportOf(output(a)),
    b: reportOf(output(b)),
    isNear: false,
  })),
  ...pairsOf(RELEASES).map(([a, b], at) => ({
    name: `releases of one company, pair ${at + 1}`,
    a: reportOf(`${a}\n${ABOUT}`),
    b: reportOf(`${b}\n${ABOUT}`),
    isNear: false,
  })),
  ...pairsOf(SUBJECTS).map(([a, b], at) => ({
    name: `one company, two subjects, pair ${at + 1}`,
    a: reportOf(text([...COMPANY, a])),
    b: reportOf(text([...COMPANY, b])),
    isNear: false,
  })),
  ...pairsOf(STORIES.slice(0, 5)).map(([a, b], at) => ({
    name: `two stories, pair ${at + 1}`,
    a: reportOf(text(a)),
    b: reportOf(text(b)),
    isNear: false,
  })),
];

/** Reports made up for measuring: no two alike, each with dates, names, a count and a figure, about 2 kB long. */

const FIRMS = ['Baogang Group', 'Northern Rare Earth', 'Ansteel Group', 'Shougang Group', 'China Baowu'];
const BODIES = ['Party Committee', 'board of directors', 'safety committee', 'standing committee'];
const PLACES = ['Baotou', 'Beijing', 'Anshan', 'Ganzhou', 'Hohhot'];
const SUBJECTS = [
  'corporate governance and the reform of its subsidiaries',
  'safety in the blast furnace shops',
  'the expansion of its magnet lines',
  'export licences for dysprosium and terbium',
  'digital control of its rolling mills',
];
const MONTHS = ['January', 'March', 'April', 'June', 'August', 'September', 'November'];

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;

function paragraph(seed: number): string {
  const firm = pick(FIRMS, seed);
  const date = `${pick(MONTHS, seed >> 1)} ${1 + (seed % 27)}, ${2023 + (seed % 3)}`;
  return [
    `On ${date}, the ${pick(BODIES, seed >> 2)} of ${firm} held meeting number ${seed} of its kind in ${pick(PLACES, seed >> 3)}.`,
    `Members heard a report on ${pick(SUBJECTS, seed >> 1)} and named ${2 + (seed % 9)} tasks for the coming quarter.`,
    `Revenue rose ${1 + (seed % 17)}.${seed % 10}% to ${10 + (seed % 80)}.${seed % 7} billion yuan, the company said.`,
    `A visit to the works in ${pick(PLACES, seed)} followed; ${firm} expects to finish the project in ${2026 + (seed % 2)}.`,
  ].join(' ');
}

/** Report number `n`, as the bytes of a text file with a front block. */
export function makeReport(n: number): { filename: string; bytes: Uint8Array } {
  const paragraphs = [0, 1, 2, 3].map((part) => paragraph(n * 31 + part * 7));
  const block = `Title: ${pick(FIRMS, n * 31)} in brief, issue ${n}\nURL:\nPublished: ${2023 + (n % 3)}-0${1 + (n % 9)}-15\nSource: Example Metals`;
  return {
    filename: `report-${n}.txt`,
    bytes: new TextEncoder().encode(`${block}\n\n${paragraphs.join('\n\n')}\n`),
  };
}

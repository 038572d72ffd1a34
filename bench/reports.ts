/**
 * Reports made up for measuring: about 3 kB and a dozen facts each, like the reports of the sample, and no two alike.
 * They are put together word by word, for texts made of ready sentences would all be near duplicates of each other,
 * which no archive is. Report `n` is the same in every run.
 */

const FIRMS = [
  'Baogang Group',
  'Ansteel Group',
  'Shougang Group',
  'China Baowu',
  'Northern Rare Earth',
  'HBIS Group',
];
const BODIES = ['Party Committee', 'board of directors', 'safety committee', 'standing committee'];
const PLACES = ['Baotou', 'Beijing', 'Anshan', 'Ganzhou', 'Hohhot', 'Tangshan', 'Shanghai', 'Wuhai'];
const FAMILY_NAMES = ['Li', 'Wang', 'Zhao', 'Sun', 'Chen', 'Guo', 'Meng', 'Qin', 'Tao', 'Xu'];
const GIVEN_NAMES = ['Weimin', 'Xiaofeng', 'Guodong', 'Lihua', 'Jianping', 'Ruoyu', 'Haitao', 'Yanling'];
const POSTS = ['Chairman', 'General Manager', 'Party Secretary', 'Deputy Party Secretary'];
const MONTHS = ['January', 'March', 'April', 'June', 'August', 'September', 'November'];
const METRICS = ['Revenue', 'Net profit', 'Operating income'];
const TOPICS = [
  'safety',
  'export licences',
  'scrap',
  'training',
  'magnets',
  'logistics',
  'ore',
  'energy',
  'pensions',
];

const ADJECTIVES = words(
  `older narrow patient costly local distant empty crowded modest steady northern southern rusty quiet heavy light early
   late hidden open costlier warm cold painted borrowed spare rented muddy broad tidy uneven familiar foreign rural urban
   seasonal temporary weekly nightly ageing modern plain sturdy brittle shallow deep`,
);
const NOUNS = words(
  `furnaces crews rails buyers traders sheds yards drivers clerks tunnels villages schools orchards bridges kilns ovens
   pumps valves cranes barges canteens offices ledgers letters tenders bids samples barrels wagons boilers turbines roofs
   fences wells gardens markets suppliers welders fitters miners apprentices surveyors neighbours brokers shippers
   engineers customers officials retirees gauges filters conveyors ladles moulds warehouses depots`,
);
const VERBS = words(
  `reach need follow carry outlast replace supply weigh repair surround trouble outnumber support delay resemble meet
   watch question avoid welcome accept refuse share guard paint count clean inspect describe compare`,
);
const LINKS = words('near beyond behind beside above below without despite among across against between');
const CLOSES = words(
  'again slowly seldom quietly often together elsewhere twice first already still alone gladly nearby afterwards daily',
);

function words(list: string): string[] {
  return list.split(/\s+/);
}

/** A sequence of numbers in [0, 1) that is the same for one seed everywhere (Mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export class ReportWriter {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = numbersFrom(seed);
  }

  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)]!;
  }

  /** True in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.next() * 100 < percent;
  }

  /** A place in [0, 1) of a list in which few come often and many seldom, as names do in reports. */
  skewed(): number {
    return this.next() ** 3;
  }

  /** A sentence that holds no fact: most sentences of a report hold none. */
  filler(): string {
    const thing = () => `${this.pick(ADJECTIVES)} ${this.pick(NOUNS)}`;
    const clause = () => `${thing()} ${this.pick(VERBS)} ${thing()}`;
    const place = this.next() < 0.6 ? ` ${this.pick(LINKS)} ${thing()}` : '';
    const rest = this.next() < 0.6 ? `, and ${clause()} ${this.pick(LINKS)} ${thing()}` : '';
    const first = clause();
    return `${first[0]!.toUpperCase()}${first.slice(1)}${place} while ${clause()}${rest} ${this.pick(CLOSES)}.`;
  }

  fillers(count: number): string {
    return Array.from({ length: count }, () => this.filler()).join(' ');
  }

  organisation(): string {
    return `${this.pick(PLACES)} ${this.pick(NOUNS)} Group`;
  }

  person(): string {
    return `${this.pick(FAMILY_NAMES)} ${this.pick(GIVEN_NAMES)}`;
  }

  date(): string {
    return `${this.pick(MONTHS)} ${this.between(1, 28)}, ${this.between(2023, 2025)}`;
  }

  meeting(firm: string, person: string): string {
    const ordinal = `${this.between(4, 20)}th`;
    const [one, other] = [this.pick(TOPICS), this.pick(TOPICS)];
    return this.pick([
      `On ${this.date()}, the ${this.pick(BODIES)} of ${firm} held its ${ordinal} meeting of the year in ${this.pick(PLACES)}; ${one} and ${other} came first.`,
      `${person} chaired the ${ordinal} meeting of the ${this.pick(BODIES)} of ${firm} on ${this.date()}, with ${one} before ${other}.`,
      `The ${this.pick(BODIES)} of ${firm} met on ${this.date()} over ${one}, and put ${other} off.`,
    ]);
  }

  money(): string {
    const amount = `${this.between(10, 99)}.${this.between(1, 9)} billion yuan`;
    const change = `${this.between(1, 19)}.${this.between(1, 9)}%`;
    return this.pick([
      `${this.pick(METRICS)} rose ${change} to ${amount} in ${this.between(2022, 2025)}, the company said.`,
      `${this.pick(METRICS)} for ${this.between(2022, 2025)} came to ${amount}, down ${change}.`,
    ]);
  }

  visit(person: string): string {
    return `${person} visited the works in ${this.pick(PLACES)} on ${this.date()} to look at ${this.pick(TOPICS)}.`;
  }
}

/** Report number `n`, as the bytes of a text file with a front block. */
export function makeReport(n: number): { filename: string; bytes: Uint8Array } {
  const writer = new ReportWriter(n);
  const firm = writer.pick(FIRMS);
  const name = `${writer.pick(FAMILY_NAMES)} ${writer.pick(GIVEN_NAMES)}`;
  const person = `${writer.pick(POSTS)} ${name}`;
  const published = `${writer.between(2023, 2025)}-0${writer.between(1, 9)}-${writer.between(10, 28)}`;
  const block = `Title: ${firm} on ${writer.pick(TOPICS)} and ${writer.pick(NOUNS)}, issue ${n}\nURL: https://example.org/${n}\nPublished: ${published}\nSource: Example Metals`;
  const paragraphs = [
    `${writer.meeting(firm, person)} ${writer.fillers(5)}`,
    `${writer.fillers(3)} ${writer.money()} ${writer.fillers(3)}`,
    writer.fillers(6),
    `${writer.visit(name)} ${writer.fillers(4)}`,
  ];
  return {
    filename: `report-${n}.txt`,
    bytes: new TextEncoder().encode(`${block}\n\n${paragraphs.join('\n\n')}\n`),
  };
}

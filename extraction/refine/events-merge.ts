import { type EventType, familyOf } from '@/core/model/event';
import { addDays } from '@/core/time/edtf';
import { type Candidate, GATHERINGS, TYPE_PRIORITY } from '../detect/events-candidate-shape';
import type { EventDate } from '../detect/events-date-shape';
import { ORDINAL } from '../rules/calendar';
import { DAY_WITHHELD, SAME_OCCASION } from '../rules/event-grammar-filters';
import { partsOf, relation } from './events-merge-dates';

/** A candidate with its date and the entities that its sentence names. */
export interface DatedCandidate {
  candidate: Candidate;
  date: EventDate;
  entities: ReadonlySet<string>;
  /** Further sentences that tell the same event. */
  also: Candidate[];
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((key) => b.has(key));

/** "The ninth session …", not "The event was the ninth …". */
const OPENS_WITH_COUNT = new RegExp(`^(?:The|This) ${ORDINAL} `);

/** Does the sentence right before tell of the sitting that this one counts? */
const isSittingRightBefore = (x: Candidate, y: Candidate): boolean =>
  GATHERINGS.has(x.type) && x.series === null && y.sentence.start - x.sentence.end <= 2;

/** True when the two tell one happening. `b` stands behind `a` in the text. */
export function isSameEvent(a: DatedCandidate, b: DatedCandidate): boolean {
  const [x, y] = [a.candidate, b.candidate];
  if (x.series && y.series) return x.series.kind === y.series.kind && x.series.ordinal === y.series.ordinal;
  const topics = [x, ...a.also].flatMap(({ topic }) => topic ?? []);
  if (y.topic && topics.length > 0 && !topics.includes(y.topic)) return false;
  // A placement beside the accounts, a list price beside them: two matters of one day.
  if (isAccounts(x, y)) return false;
  // "…, who retired last month": told by the way of somebody else.
  if (x.sentence === y.sentence && x.isAside !== y.isAside) return false;
  // "On the same day Peak posted its prices as well": somebody else's list.
  if (y.topic === 'price' && x.type === 'announcement' && x.sentence !== y.sentence)
    if (
      OTHER_LIKEWISE.test(y.sentence.words) ||
      (LIKEWISE.test(y.sentence.words) && [...b.entities].some((key) => !a.entities.has(key)))
    )
      return false;
  const dates = relation(a.date, b.date);
  const isNear = Math.abs(x.sentence.paragraph - y.sentence.paragraph) <= 1;
  const sameParagraph = x.sentence.paragraph === y.sentence.paragraph;
  // The ministry sends a team, and the province sets up another: two authorities, each with its day.
  if (x.type === 'inspection' && y.type === 'inspection' && areOfOthers(a, b)) return false;
  // A report's own day says little about the event's: the visit that a notice of April 2 tells may have been in March.
  if (x.type === y.type && (isReportOf(a, b) || isReportOf(b, a)) && !areStrangers(a, b)) return true;
  if (dates === 'different') return false;
  // "Its offer of the same day reads …": a paper of somebody else.
  if (x.sentence !== y.sentence && OWN_PAPER.test(y.sentence.words)) return false;
  // "Directors went through the report and approved a bond": what the sitting told before it dealt with.
  if (sameParagraph && x.series && y.topic === 'deal' && !hasOwnWords(b) && AT_SITTING.test(y.sentence.words))
    return true;
  // "The event doubled as …" goes on about what the paragraph told before; "the ninth session" only about a sitting right before it.
  if (sameParagraph && !hasOwnWords(b) && SAME_OCCASION.test(y.sentence.words) && !isNewsOf(x, y))
    if (!OPENS_WITH_COUNT.test(y.sentence.words) || y.series === null || isSittingRightBefore(x, y))
      return true;
  // "The appointment was approved on May 4" says when, of what was told without its day.
  if (dates === 'compatible' && y.isBareDate && !a.date.isOwn && SAME_OCCASION.test(y.sentence.words))
    return isNear;
  // "Inspectors came on the 15th and ordered a stop": in one breath, too.
  if (x.sentence === y.sentence && dates === 'same' && isInspectionWithAct(x, y)) return true;
  // "Inspectors came on the 15th. They sealed the room": what they did is what they came for.
  if (sameParagraph && dates === 'same' && x.type === 'inspection' && ACTS.has(y.type) && !hasOwnWords(b))
    if (GOES_ON.test(y.sentence.words)) return true;
  // "It has sent a team to the mine. It arrived on Sunday": the sentence behind says when.
  const isNext = sameParagraph && y.sentence.start - x.sentence.end <= 2;
  if (y.isBareDate && isNext && !a.date.isOwn && dates !== 'same' && TELLS_WHEN.test(y.sentence.words))
    return true;
  // "The course ended on Friday. It had begun on the 8th": the first day of the same.
  if (
    y.isBareDate &&
    isNext &&
    GATHERINGS.has(x.type) &&
    dates === 'compatible' &&
    TELLS_WHEN.test(y.sentence.words)
  )
    return true;
  if (x.isBareDate || y.isBareDate) {
    if (dates !== 'same' || !isNear) return false;
    return sameParagraph || familyOf(x.type) === familyOf(y.type) || (x.isBareDate ? x : y).type === 'other';
  }
  // "Delegates also sat through a study session": another sitting of the same day.
  if (x.type !== y.type && x.sentence !== y.sentence && ANOTHER.test(y.sentence.words)) return false;
  const bothGather = GATHERINGS.has(x.type) && GATHERINGS.has(y.type);
  if (x.series || y.series) {
    if (!bothGather || !isNear) return false;
    // "A ninth sitting, of which no day is given. In April thirty were sent to a course": the day is the course's.
    if (dates === 'unknown' && x.sentence !== y.sentence)
      if ([x, y].some(({ sentence }) => DAY_WITHHELD.test(sentence.words))) return false;
    // "Two days earlier they met. … Its fifth meeting of 2025, without a day": two sittings.
    if (dates === 'compatible' && !sameParagraph && !SAME_OCCASION.test(y.sentence.words))
      if (y.series && a.date.isOwn && !b.date.isOwn && isPerfect(y)) return false;
    if (dates !== 'unknown') return true;
    // A board and a course of another paragraph, both without a day.
    if (!sameParagraph && [x.type, y.type].includes('training') && x.type !== y.type)
      return SAME_OCCASION.test(y.sentence.words);
    // An undated sitting does not take the day of another kind of gathering, told for itself in the next paragraph.
    const goesOn =
      sameParagraph || x.type === y.type || !hasOwnWords(b) || SAME_OCCASION.test(y.sentence.words);
    return y.series === null && goesOn;
  }
  const sameFamily = areOneKind(x, y);
  // A meeting and an inspection of another paragraph are two matters, whoever they share.
  const isOneKind = x.type === y.type || (x.type !== 'inspection' && y.type !== 'inspection');
  if (dates === 'same') {
    if (x.sentence === y.sentence)
      return (
        sameFamily ||
        isTravelToSign(x, y) ||
        isVisitWithTalks(x, y) ||
        isSittingTo('appointment', x, y) ||
        isSittingTo('award', x, y)
      );
    if (sameParagraph && (sameFamily || isTravelToSign(x, y)))
      return !namesOther(a, b) || !b.date.isOwn || b.date.basis === 'inferred';
    return sameFamily && isOneKind && shares(a.entities, b.entities) && !namesOther(a, b);
  }
  // A contract of this month and a visit on one of its days are two matters.
  if (dates === 'compatible' && isTravelToSign(x, y) && hasOwnWords(a) && hasOwnWords(b)) return false;
  if (dates === 'compatible') return sameFamily && (sameParagraph || shares(a.entities, b.entities));
  if (a.date.date === null && b.date.date === null) return sameFamily || sameParagraph;
  return sameFamily && (sameParagraph || (isOneKind && shares(a.entities, b.entities)));
}

/** "At the meeting it was announced that … is removed": a counted sitting is told for itself, and so is the post. */
const isNewsOf = (x: Candidate, y: Candidate): boolean =>
  x.series !== null && y.type === 'appointment' && y.strength > 1;

const isPerfect = ({ sentence, trigger }: Candidate): boolean =>
  /^ (?:has|have) /.test(sentence.words.slice(trigger.end - sentence.start)) ||
  /\b(?:has|have) (?:\w+ ){0,2}$/.test(sentence.words.slice(0, trigger.start - sentence.start).slice(-30));

/** 同一天，某某也挂出: another is named between the two words. */
const OTHER_LIKEWISE = /^同一?[日天]，[^，。]{2,24}[也亦]/u;
const LIKEWISE =
  /\b(?:also|too|likewise|as well|in turn)\b|同一[日天]，|[也亦](?:[随跟同]|挂出|公布|发布|上调|下调|开出|宣布)|同样/u;

const ORDERED = /\b(?:order(?:ed|ing)|told|sealed|closed|shut|suspend\w*)\b|责令|勒令|要求|叫停|查封/u;

function isInspectionWithAct(x: Candidate, y: Candidate): boolean {
  const act = x.type === 'inspection' ? y : y.type === 'inspection' ? x : null;
  return act !== null && act.type === 'other' && !act.isPlanned && ORDERED.test(act.sentence.words);
}

const TELLS_WHEN =
  /^(?:It|They|He|She|The (?:course|class|training|forum|meeting|team|visit|session|delegation|congress|conference|round|group|party))\b (?:had |has |also )?(?:arrived|started|began|begun|opened|got|ran|came|landed|took place|was held|kicked off|set out|lasted|ended|left|closed)\b/;
const OWN_PAPER =
  /\b(?:[Ii]ts|[Tt]heir) (?:own )?(?:[\w-]+ )?(?:offer|notice|list|circular|filing|statement|price list|quotation) of the same (?:day|date)\b/;
const AT_SITTING =
  /^(?:Directors|Members|Those present|They|It|The (?:board|directors|members|meeting|session|sitting|shareholders|committee))\b|^(?:会议|会上|董事会)/;
const ACTS: ReadonlySet<EventType> = new Set(['announcement', 'policy_release', 'other']);
const GOES_ON =
  /^(?:They|It|He|She|The (?:team|inspectors|investigators|officials|bureau|department|administration|auditors|regulator|agency|office))\b|^(?:该|其|检查组|督察组|执法人员)/;

const ANOTHER =
  /\b(?:also|afterwards|separately|then|later) (?:held|convened|hosted|sat|met|attended|took part|signed|visited|toured|inspected|opened|went)\b|\b(?:[Tt]hat|[Tt]he same|[Ll]ater (?:that|the same)) (?:same )?(?:evening|afternoon|night|morning)\b|\b(?:[Ss]eparately|[Ii]n the evening|[Aa]fterwards),|(?:还|另外|随后|当天还)(?:召开|举行|举办|签署|参观|考察)/;

/** Kinds between which two tellings of one happening waver: a furnace is lit at a ceremony, results are announced. */
const KIN: readonly (readonly [EventType, EventType])[] = [
  ['results', 'announcement'],
  ['project_milestone', 'other'],
  ['award', 'other'],
  ['visit', 'signing'],
];

const isKin = (one: EventType, two: EventType): boolean =>
  KIN.some((pair) => pair.includes(one) && pair.includes(two) && one !== two);

function areOneKind(x: Candidate, y: Candidate): boolean {
  return (
    x.type === y.type ||
    isKin(x.type, y.type) ||
    (GATHERINGS.has(x.type) && GATHERINGS.has(y.type)) ||
    (isNotice(x) && isNotice(y))
  );
}

/** True for two sentences with a day each that name nobody in common. */
function areOfOthers(a: DatedCandidate, b: DatedCandidate): boolean {
  if (a.candidate.sentence === b.candidate.sentence || !hasOwnWords(a) || !hasOwnWords(b)) return false;
  return a.entities.size > 0 && b.entities.size > 0 && !shares(a.entities, b.entities);
}

/** True when the date's words stand in the candidate's own sentence. */
function hasOwnWords({ candidate: { sentence }, date }: DatedCandidate): boolean {
  return date.words !== null && date.words.start >= sentence.start && date.words.end <= sentence.end;
}

/** True when `report` is dated by its report only and `told` fits: undated, or of that month or the one before. */
function isReportOf(report: DatedCandidate, told: DatedCandidate): boolean {
  if (!report.candidate.isReported) return false;
  const month = partsOf(report.date);
  const own = partsOf(told.date);
  if (!month?.lower || !month.upper || !own?.lower || !own.upper) return told.date.date === null;
  return own.upper <= month.upper && own.upper >= addDays(month.lower, -31);
}

/** In another paragraph, and of nobody that the first one names: two matters of one kind. */
const areStrangers = (a: DatedCandidate, b: DatedCandidate): boolean =>
  a.candidate.sentence.paragraph !== b.candidate.sentence.paragraph &&
  a.entities.size > 0 &&
  b.entities.size > 0 &&
  !shares(a.entities, b.entities);

/** A delegation that travels and signs is one occasion. */
function isTravelToSign(x: Candidate, y: Candidate): boolean {
  const types = [x.type, y.type];
  return types.includes('signing') && (types.includes('visit') || types.includes('meeting'));
}

/** Guests who are shown round and sit down with their hosts, told in one breath, come once. */
function isVisitWithTalks(x: Candidate, y: Candidate): boolean {
  const types = [x.type, y.type];
  return types.includes('visit') && types.includes('meeting') && !x.series && !y.series;
}

/** A meeting at which somebody is appointed, a congress at which somebody is honoured, is one occasion. */
function isSittingTo(what: 'appointment' | 'award', x: Candidate, y: Candidate): boolean {
  const types = [x.type, y.type];
  const sits = types.includes('meeting') || (what === 'award' && types.includes('summit'));
  return types.includes(what) && sits && !x.series && !y.series;
}

/** Accounts, and a paper with a matter of its own. */
function isAccounts(x: Candidate, y: Candidate): boolean {
  return (x.type === 'results' && y.topic != null) || (y.type === 'results' && x.topic != null);
}

const isNotice = ({ type }: Candidate) => type === 'announcement' || type === 'policy_release';

function namesOther(a: DatedCandidate, b: DatedCandidate): boolean {
  return b.entities.size > 0 && [...b.entities].filter((key) => !a.entities.has(key)).length >= 2;
}

const weight = ({ candidate, date }: DatedCandidate): number =>
  (candidate.series ? 8 : 0) +
  (date.isOwn ? 4 : date.date ? 2 : 0) +
  candidate.strength -
  (candidate.isBareDate ? 3 : 0) -
  (candidate.isReported ? 3 : 0);

const rank = ({ candidate }: DatedCandidate): number => TYPE_PRIORITY.indexOf(candidate.type);

/** Join what tells one happening; the strongest telling leads and keeps the finest date of all. */
export function mergeEvents(dated: DatedCandidate[]): DatedCandidate[] {
  const merged: DatedCandidate[] = [];
  for (const item of dated) {
    const index = merged.findIndex((other) => isSameEvent(other, item));
    const other = merged[index];
    if (!other) {
      merged.push(item);
      continue;
    }
    // Who got the post or the prize is the news of the sitting that gave it.
    const news = (['appointment', 'award'] as const).find((what) =>
      isSittingTo(what, other.candidate, item.candidate),
    );
    const isPost = news ? item.candidate.type === news : null;
    const isStronger =
      isPost ??
      (weight(item) > weight(other) || (weight(item) === weight(other) && rank(item) < rank(other)));
    const [lead, rest] = isStronger ? [item, other] : [other, item];
    merged[index] = {
      candidate: lead.candidate,
      date: finer(lead, rest),
      entities: new Set([...lead.entities, ...rest.entities]),
      also: [...lead.also, rest.candidate, ...rest.also],
    };
  }
  return merged;
}

function finer(lead: DatedCandidate, rest: DatedCandidate): EventDate {
  if (lead.candidate.isReported && rest.date.isOwn) return rest.date;
  if (lead.date.isOwn || !rest.date.date) return lead.date;
  if (rest.date.isOwn || lead.date.date === null) return rest.date;
  return lead.date;
}

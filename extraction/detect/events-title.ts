import { matchesOf } from '@/core/text/matches';
import type { EntityMention, Findings } from '../candidates';
import { datelineLength } from './dates-dateline';
import type { Candidate } from './events-candidate-shape';
import { actingOrganisation, entitiesIn, typesOf } from './events-participants';
import type { SeriesMention } from './events-series-shape';
import { clauseEnd, clauseStart, withoutDates } from './events-title-clause';

const LONGEST = 90;
const LONGER_FOR_NAME = 30;

const suffix = (n: number): string => {
  const rest = n % 100;
  if (rest >= 11 && rest <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
};

const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['（', '）'],
  ['“', '”'],
  ['「', '」'],
  ['《', '》'],
  ['[', ']'],
];

const PAIRED = /[()（）“”「」《》[\]"]/;

/** Take out the brackets and quotes that have no partner; an apostrophe is none. */
function withoutLoners(words: string): string {
  if (!PAIRED.test(words)) return words;
  const signs = [...words];
  for (const [open, close] of PAIRS) {
    const opened: number[] = [];
    for (const [at, sign] of signs.entries()) {
      if (sign === open) opened.push(at);
      else if (sign === close && opened.pop() === undefined) signs[at] = '';
    }
    for (const at of opened) signs[at] = '';
  }
  const straight = signs.flatMap((sign, at) => (sign === '"' ? [at] : []));
  if (straight.length % 2 === 1) signs[straight.at(-1) ?? 0] = '';
  return signs.join('');
}

/** Words that only lead on: a title ends with none of them. */
const LEADS_ON =
  /(?:[\s,;:，；：、–—-]|\s(?:among|in|of|as|by|to|for|with|and|or|the|an?|at|on|from|that|which|its|their|during|until|said))+$/;

const tidy = (words: string): string =>
  withoutLoners(words.replace(/\s+/g, ' '))
    .replace(/\(\s*\)|（\s*）/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:['’]s\b|[\s,.;:，。；：、–—-])+/, '')
    .replace(LEADS_ON, '')
    .trim();

/** A run of words with capitals, as names are: "East China University of Science and Technology". */
const NAME_RUN = /\p{Lu}[\p{L}\d&’'-]*(?: (?:(?:of|and|for|the|&) ){0,2}\p{Lu}[\p{L}\d&’'-]*)+/gu;

/** Where to cut a long title: at a word, and behind a name that is not much too long. */
function cutOf(title: string): number {
  const word = title.lastIndexOf(' ', LONGEST - 2);
  const at = word > 40 ? word : LONGEST - 1;
  const name = matchesOf(title, NAME_RUN)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .find(({ start, end }) => start < at && at < end);
  return name && name.end <= LONGEST + LONGER_FOR_NAME ? name.end : at;
}

/**
 * A readable title: no lone bracket or quote, no dangling last word, cut at a word so that it has at most 90 characters,
 * and 30 more where they end a name.
 */
export function shortenTitle(title: string): string {
  const clean = tidy(title);
  if (clean.length <= LONGEST) return clean;
  const plain = tidy(clean.replace(/\s?[(（][^()（）]*[)）]/g, ''));
  if (plain.length <= LONGEST) return plain;
  const at = cutOf(plain);
  return at === plain.length ? plain : `${tidy(plain.slice(0, at))}…`;
}

const KIND_WORDS: Record<SeriesMention['kind'], string> = {
  meeting: 'meeting',
  study_session: 'study session',
  board_meeting: 'board meeting',
  shareholders_meeting: 'shareholders’ meeting',
  plenary: 'plenary session',
  safety_committee: 'safety committee meeting',
  inspection_round: 'round of inspections',
};

function seriesTitle(
  candidate: Candidate,
  year: number | null,
  found: Findings,
  speaker: string | null,
): string {
  const { series } = candidate;
  if (!series) return '';
  const host = found.entities.entities.find((e) => e.key === actingOrganisation(candidate, found))?.name;
  const isPlain = /\p{Script=Han}/u.test(series.noun) || /^(?:meeting|sitting|session)$/i.test(series.noun);
  const named =
    series.kind !== 'meeting' || !series.committee
      ? KIND_WORDS[series.kind]
      : /congress$/.test(series.committee)
        ? series.committee
        : `${series.committee} meeting`;
  const noun = isPlain ? named : series.noun.replace(/[()]/g, '');
  const what = `${series.ordinal}${suffix(series.ordinal)} ${noun}${year ? ` of ${year}` : ''}`;
  const withSpeaker = speaker ? `${what} with ${speaker}` : what;
  return !host || withSpeaker.includes(host) ? withSpeaker : `${host}: ${withSpeaker}`;
}

/** Frames that begin with what happened rather than with what somebody did. */
const NOUN_FIRST =
  /^(?:\p{Lu}|(?:at (?:an?|its|their)|fire|blast|explosion|accident|meetings?|sessions?|forums?|summit|conference|training|seminar|course|agreement|contract|deal|memorandum|prices?|controls|rules|measures|delegation|trip|visit|tour|board|shareholders|holders|inspectors?|first|guests?|visitors?|phone|telephone)s?\b)/u;

/**
 * Who acts, among the organisations and people named before the trigger: whoever stands right before it, else the first
 * of its own clause, else the first of the sentence.
 */
function subjectOf(text: string, candidate: Candidate, found: Findings): EntityMention | undefined {
  const { trigger, sentence } = candidate;
  const types = typesOf(found);
  const named = entitiesIn(found, { start: sentence.start, end: trigger.start }).filter((m) =>
    ['organization', 'person'].includes(types.get(m.key) ?? ''),
  );
  const from = clauseStart(text, candidate, found);
  return named.find((m) => m.end >= trigger.start - 1) ?? named.find((m) => m.start >= from) ?? named[0];
}

/** The acting party as the title names it: by its own name, and in a Chinese sentence as that sentence does. */
function nameOf(text: string, candidate: Candidate, found: Findings): string | null {
  const { trigger, sentence } = candidate;
  const entityOf = (key: string | null) => found.entities.entities.find((each) => each.key === key);
  const subject = subjectOf(text, candidate, found);
  const before = text.slice(sentence.start, trigger.start);
  if (/\b(?:he|she|He|She)\s+(?:\p{L}+ )?$/u.test(before)) {
    const person = entitiesIn(found, { start: 0, end: trigger.start })
      .filter((m) => entityOf(m.key)?.type === 'person')
      .at(-1);
    if (person) return entityOf(person.key)?.name ?? null;
  }
  const acting = actingOrganisation(candidate, found);
  const named = entityOf(subject?.key ?? acting)?.name;
  if (!subject || !named) return named ?? null;
  const own = text.slice(subject.start, subject.end);
  if (/\p{Script=Han}/u.test(own)) return own;
  // "Ansteel's pellet project, a …, entered …": it is the project that acts.
  const owned = OWNED.exec(text.slice(subject.end, trigger.start))?.[1];
  return owned ? `${named}’s ${owned}` : named;
}

const OWNED =
  /^['’]s ([^,;:()“"]{3,50}?)(?:,.*|\s(?:has|have|had|was|were|also|then|now|on|in|at|recently|and|reported|said)\b.*)?\s*$/s;
const LEADING =
  /^(?:[-–—•*·]\s*|(?:although|but|and|while|when|where|that|[Aa]t|[Dd]uring|[Tt]he (?:company|group|firm)['’]s|[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s+)+/;
/** "…, the company said" at the end tells who speaks, not what happened. */
const TELLER =
  /, (?:the|its|an?|\p{Lu}[\p{L}’']*)(?: [\p{L}’'&-]+){0,6} (?:said|reported|wrote|announced|told reporters)\b.*$/u;
/** What may follow a teller that ends its sentence: when or where it spoke, but not what it said. */
const TELLS_LAST = /^(?!.*\bthat\b)[^,;:]{0,45}$/;
const NOTICES: ReadonlySet<string> = new Set(['announcement', 'policy_release']);

/**
 * A short factual title in the text's own words: who, then the clause that tells what, without the date of it. It always
 * has at least one word.
 */
export function titleOf(
  text: string,
  candidate: Candidate,
  year: number | null,
  found: Findings,
  speaker: string | null,
): string {
  const title = candidate.series
    ? shortenTitle(seriesTitle(candidate, year, found, speaker))
    : capitalise(shortenTitle(toldOf(text, candidate, found)));
  return title || shortenTitle(candidate.sentence.words) || capitalise(candidate.type.replaceAll('_', ' '));
}

/** "Participants also toured …": what else happened has a title of its own. */
const ALSO = /(?<=^(?:[\p{L}’'-]+ ){1,6})also (?=\p{Ll})/u;

/**
 * "Had visited the company", "had also signed a contract": a title tells what happened, whatever else the text told before. Of
 * words that are both the past of a verb and its participle; what follows tells the verb from "had limited stock".
 */
const PERFECT =
  /(?<!\b(?:who|which|that) )\bhad (?:(?:also|already|earlier|just|now|recently|since) )*(?=(?:\p{Ll}+ed|held|met|set|won|led|made|built|bought|brought|sold|sent|paid|put|cut|lost|left|told|laid)(?:$| (?:\p{Lu}|\d|(?:the|an?|its|his|her|their|in|into|to|with|for|at|on|from|by|as|through)\b)))/u;

/** What a candidate tells, as a title puts it. */
const toldOf = (text: string, candidate: Candidate, found: Findings): string =>
  tellingOf(text, candidate, found).replace(PERFECT, '').replace(ALSO, '');

/** "The company also …": a stand-in for its name. */
const HOUSE_MEANT =
  /\b[Tt]he (?:[\p{Ll}-]+ ){0,2}?(?:company|group|firm|steelmaker|miner|producer|corporation)(?: also| then| now| has| had)*\s+$/u;
const NO_SUBJECT =
  /^(?:it|he|she|they|this|that|these|which|who|we|there|and|but|also|recently|later|earlier|then|now|meanwhile|yesterday|today|in|on|at|after|before|during|to|by|for|with|as|while|the (?:company|group|firm|steelmaker|miner|producer|corporation))\b/i;

/** "Provincial officials issued …" where the text knows no name for them: the clause has its own subject. */
function hasSubjectOfItsOwn(
  text: string,
  candidate: Candidate,
  found: Findings,
  name: string | null,
): boolean {
  if (subjectOf(text, candidate, found)) return false;
  const start = clauseStart(text, candidate, found);
  const lead = withoutDates(text, { start, end: candidate.trigger.start }, found);
  return (
    /^\p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+){0,6}$/u.test(lead) &&
    !NO_SUBJECT.test(lead) &&
    !name?.startsWith(lead)
  );
}

function tellingOf(text: string, candidate: Candidate, found: Findings): string {
  const { trigger, sentence } = candidate;
  if (candidate.isBareDate) {
    const start = sentence.start + datelineLength(sentence.words);
    const words = withoutDates(text, { start, end: sentence.end }, found);
    return words.replace(/^[-–—•*·]\s*/, '').replace(TELLER, '');
  }
  const before = text.slice(sentence.start, trigger.start);
  const rest = withoutDates(text, { start: trigger.end, end: sentence.end }, found);
  const isOnlyTold = NOTICES.has(candidate.type) && TELLS_LAST.test(rest);
  if (isOnlyTold && TELLER.test(`${before}${text.slice(trigger.start, trigger.end)}`)) {
    const told = withoutDates(text, sentence, found).replace(TELLER, '');
    if (told) return told;
  }
  const start = clauseStart(text, candidate, found);
  const subject = subjectOf(text, candidate, found);
  // A Chinese clause says with whom and where between the name and the verb.
  if (subject && subject.start >= start && /\p{Script=Han}/u.test(text.slice(subject.start, subject.end)))
    return withoutDates(text, { start, end: clauseEnd(text, candidate, found) }, found);
  // A verb behind a name or a pronoun continues the name; a noun ("a fire at …") begins a clause of its own.
  const isVerb =
    !NOUN_FIRST.test(text.slice(trigger.start, trigger.end)) &&
    (HOUSE_MEANT.test(before) ||
      !/(?:\b(?:an?|the|its|his|her|their|this|that|of)\s+|['’]s\s+)(?:[\p{L}-]+ ){0,3}$/iu.test(before));
  const name = nameOf(text, candidate, found);
  const end = clauseEnd(text, candidate, found);
  const hasOwnSubject = isVerb && hasSubjectOfItsOwn(text, candidate, found, name);
  if (!isVerb || !name || hasOwnSubject) {
    // "The remark was made during its yearly briefing": the briefing is what happened.
    const isAtSitting = /^(?:at|during)\b/i.test(text.slice(trigger.start, trigger.end));
    const from = isAtSitting ? trigger.start : start;
    const clause = withoutDates(text, { start: from, end: Math.max(end, trigger.end) }, found);
    // "…, 20% above the price agreed": a scrap of a clause; only its sentence can be read.
    if (/^\d/.test(clause)) return withoutDates(text, sentence, found);
    const acting = actingOrganisation(candidate, found);
    const house = found.entities.entities.find((e) => e.key === acting)?.name;
    const isAnonymous = entitiesIn(found, { start: from, end }).length === 0;
    if (isAnonymous && house && !hasOwnSubject) return `${house}: ${lowerFirst(clause.replace(LEADING, ''))}`;
    return clause.replace(
      /^(?:[-–—•*·]\s*|(?:although|but|and|while|when|where|that|at (?:an?|its|their))\s+)/i,
      '',
    );
  }
  const clause = withoutDates(text, { start: trigger.start, end }, found);
  if (!/\s|\p{Script=Han}{4}/u.test(clause)) {
    // A lone verb tells nothing; its whole clause does, or the sentence when the clause only hangs on it.
    const own = withoutDates(text, { start: clauseStart(text, candidate, found), end }, found);
    const isHanging =
      /^(?:\d|(?:where|who|which|when|and|but)\b)/i.test(own) || !/\s|\p{Script=Han}{4}/u.test(own);
    return isHanging ? withoutDates(text, sentence, found) : own;
  }
  if (clause.includes(name)) return clause;
  return /\p{Script=Han}/u.test(clause) ? `${name}${clause}` : `${name} ${lowerFirst(clause)}`;
}

const capitalise = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const lowerFirst = (words: string) =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

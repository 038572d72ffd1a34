import type { Span } from '@/core/text/span';
import type { EntityMention, Findings } from '../candidates';
import type { Candidate } from './events-candidates';
import { actingOrganisation, entitiesIn } from './events-participants';
import type { SeriesMention } from './events-series';

const LONGEST = 90;

const suffix = (n: number): string => {
  const rest = n % 100;
  if (rest >= 11 && rest <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
};

/** Cut at a word so that the title is at most 90 characters. */
export function shortenTitle(title: string): string {
  const clean = title
    .replace(/\s+/g, ' ')
    .replace(/(?:\s(?:among|in|of|as|by|to|for|with|and|the|an?))+$/, '')
    .trim();
  if (clean.length <= LONGEST) return clean;
  const cut = clean.slice(0, LONGEST - 1);
  const at = cut.lastIndexOf(' ');
  return `${(at > 40 ? cut.slice(0, at) : cut).replace(/(?:[,;:–—-]|\b(?:of|the|a|an|and|for|to|in|on|with|by|at|from))+\s*$/g, '').trimEnd()}…`;
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
    series.kind === 'meeting' && series.committee ? `${series.committee} meeting` : KIND_WORDS[series.kind];
  const noun = isPlain ? named : series.noun.replace(/[()]/g, '');
  const what = `${series.ordinal}${suffix(series.ordinal)} ${noun}${year ? ` of ${year}` : ''}`;
  const withSpeaker = speaker ? `${what} with ${speaker}` : what;
  return !host || withSpeaker.includes(host) ? withSpeaker : `${host}: ${withSpeaker}`;
}

/** Frames that begin with what happened rather than with what somebody did. */
const NOUN_FIRST =
  /^(?:\p{Lu}|at (?:an?|its|their)|fire|blast|explosion|accident|meetings?|sessions?|forums?|summit|conference|training|seminar|course|agreement|contract|deal|memorandum|prices?|controls|rules|measures|delegation|trip|visit|tour|board|shareholders|holders|inspectors?|first|guests?|visitors?|phone|telephone)/u;

/** Words without the dates in them; a bare year stays, since it is often part of a name. */
function withoutDates(text: string, span: Span, found: Findings): string {
  let words = text.slice(span.start, span.end);
  for (const date of found.dates.filter((d) => d.start >= span.start && d.end <= span.end).reverse()) {
    if (/^\d{4}$/.test(text.slice(date.start, date.end))) continue;
    const head = words
      .slice(0, date.start - span.start)
      .replace(/\s*\b(?:on|in|from|since|of|for)(?: (?:early|mid|late))?[\s-]*$/i, '');
    const tail = words.slice(date.end - span.start);
    words = /^\p{Script=Han}/u.test(tail) ? head.trimEnd() + tail : `${head} ${tail}`;
  }
  return words
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/^[\s,;:，]+|[\s,.;:。，]+$/g, '')
    .replace(/\s+/g, ' ');
}

/** End of the clause that begins with the trigger. */
function clauseEnd(text: string, candidate: Candidate, found: Findings): number {
  const { trigger, sentence } = candidate;
  const tail = text.slice(trigger.end, sentence.end);
  const stops = tail.matchAll(
    /[;:。；，]|\.(?=\s+\p{Lu}|$)|, | – |—|\s["“]|\b(?:titled|where|which|who|after which|back to back)\b/gu,
  );
  for (const stop of stops) {
    const at = trigger.end + stop.index;
    // The comma of "May 20, 2025" and the point of "Jan. 9" end no clause.
    if (found.dates.some((d) => d.start < at && at < d.end)) continue;
    // Nor does anything inside brackets.
    const opened = text.slice(trigger.start, at);
    if (opened.split(/[(（]/).length === opened.split(/[)）]/).length) return at;
  }
  return sentence.end;
}

/** Start of the clause that holds the trigger: behind the last break before it. */
function clauseStart(text: string, candidate: Candidate, found: Findings): number {
  const { trigger, sentence } = candidate;
  const head = text.slice(sentence.start, trigger.start);
  const stop = [...head.matchAll(/[;:；，]\s*|, |—| – /g)]
    .filter(
      ({ index }) =>
        !found.dates.some((d) => d.start < sentence.start + index && sentence.start + index < d.end),
    )
    .at(-1);
  return sentence.start + (stop ? stop.index + stop[0].length : 0);
}

/**
 * Who acts, among the organisations and people named before the trigger: whoever stands right before it, else the first
 * of its own clause, else the first of the sentence.
 */
function subjectOf(text: string, candidate: Candidate, found: Findings): EntityMention | undefined {
  const { trigger, sentence } = candidate;
  const types = new Map(found.entities.entities.map((e) => [e.key, e.type]));
  const named = entitiesIn(found, { start: sentence.start, end: trigger.start }).filter((m) =>
    ['organization', 'person'].includes(types.get(m.key) ?? ''),
  );
  const from = clauseStart(text, candidate, found);
  return named.find((m) => m.end >= trigger.start - 1) ?? named.find((m) => m.start >= from) ?? named[0];
}

/** A short factual title in the text's own words: who, then the clause that tells what, without its dates. */
export function titleOf(
  text: string,
  candidate: Candidate,
  year: number | null,
  found: Findings,
  speaker: string | null,
): string {
  if (candidate.series) return shortenTitle(seriesTitle(candidate, year, found, speaker));
  const { trigger, sentence } = candidate;
  if (candidate.isBareDate) {
    const words = withoutDates(text, sentence, found).replace(/^[-–—•*·]\s*/, '');
    return shortenTitle(capitalise(words || sentence.words));
  }
  const entity = new Map(found.entities.entities.map((e) => [e.key, e]));
  const subject = subjectOf(text, candidate, found);
  const before = text.slice(sentence.start, trigger.start);
  // A verb behind a name or a pronoun continues the name; a noun ("a fire at …") begins a clause of its own.
  const isVerb =
    !NOUN_FIRST.test(text.slice(trigger.start, trigger.end)) &&
    !/\b(?:an?|the|its|his|her|their|this|that|of|’s|'s)\s*(?:[\p{L}-]+ ){0,3}$/iu.test(before);
  const main = found.entities.mainOrganisation;
  const isPronoun = /\b(?:he|she|He|She)\s+(?:\p{L}+ )?$/u.test(before);
  const meant = isPronoun
    ? entitiesIn(found, { start: 0, end: trigger.start })
        .filter((m) => entity.get(m.key)?.type === 'person')
        .at(-1)?.key
    : subject?.key;
  const name = entity.get(meant ?? '')?.name ?? (main ? entity.get(main)?.name : undefined);
  const end = clauseEnd(text, candidate, found);
  if (!isVerb || !name) {
    const clause = withoutDates(
      text,
      { start: clauseStart(text, candidate, found), end: Math.max(end, trigger.end) },
      found,
    );
    return shortenTitle(
      capitalise(
        clause.replace(
          /^(?:[-–—•*·]\s*|(?:although|but|and|while|when|where|that|at (?:an?|its|their))\s+)/i,
          '',
        ),
      ),
    );
  }
  const clause = withoutDates(text, { start: trigger.start, end }, found);
  if (!/\s|\p{Script=Han}/u.test(clause)) {
    // A lone verb tells nothing; its whole clause does, or the sentence when the clause only hangs on it.
    const own = withoutDates(text, { start: clauseStart(text, candidate, found), end }, found);
    const whole = /^(?:where|who|which|when|and|but)\b/i.test(own)
      ? withoutDates(text, sentence, found)
      : own;
    return shortenTitle(capitalise(whole || sentence.words));
  }
  if (clause.includes(name)) return shortenTitle(capitalise(clause));
  return shortenTitle(/\p{Script=Han}/u.test(clause) ? `${name}${clause}` : `${name} ${lowerFirst(clause)}`);
}

const capitalise = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const lowerFirst = (words: string) =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

import type { ExtractedEvent } from '@/core/model/extraction';
import type { Span } from '@/core/text/span';
import type { EntityMention, EntityReading, Findings } from '../candidates';
import { SITTING_BODIES } from '../rules/event-grammar-bodies';
import { AUTHORITY } from '../rules/event-grammar-filters';
import type { Candidate } from './events-candidate-shape';
import { lastClauseStart } from './events-clauses';
import { speaksOfBodyBefore } from './events-series-meant';
import { whoseSitting } from './events-series-whose';
import { spansWithin } from './spans-within';

type Participant = ExtractedEvent['participants'][number];
type Role = Participant['role'];

const MOST = 12;
/** How far back the house meant by "the group" is looked for; farther off it is the one that the text is about. */
const REACH_BACK = 250;
const CHAIR_BEFORE =
  /\b(?:chaired by|presided over by|under the chairmanship of|moderated by|under)\s+(?:[\p{L}’' -]{0,60})$/u;
const CHAIR_AFTER =
  /^[^.;]{0,90}?\b(?:presided|chaired|was in the chair|took the chair|in the chair|led the (?:discussion|meeting|session)|ran the meeting|hosted the meeting|主持)/u;
const SPEAKER_BEFORE =
  /\b(?:keynote|lecture|speech|address|talk|report|presentation|remarks)s? (?:from|by|of|given by|delivered by)\s+(?:[\p{L}’' -]{0,60})$/u;
const SPEAKER_AFTER =
  /^[^.;]{0,60}?\b(?:delivered|gave|spoke|addressed|lectured|reported on|read out|讲话|授课|作报告)/u;

/** The mentions of entities inside a span. */
export function entitiesIn(found: Findings, span: Span): EntityMention[] {
  return spansWithin(found.entities.mentions, span);
}

/** Keys of the entities named inside a span, each once. */
export const entityKeysIn = (found: Findings, span: Span): Set<string> =>
  new Set(entitiesIn(found, span).map((m) => m.key));

const known = new WeakMap<EntityReading, ReadonlyMap<string, string>>();

/** The type of every entity by its key; made once for a text, for every candidate asks. */
export function typesOf({ entities }: Findings): ReadonlyMap<string, string> {
  const types = known.get(entities) ?? new Map(entities.entities.map((entity) => [entity.key, entity.type]));
  known.set(entities, types);
  return types;
}

/** "The smelter that belongs to X": whose something is, which does not act itself. */
const OWNER_BEFORE =
  /\b(?:(?<=\b(?:smelter|mill|works|plant|mine|unit|subsidiary|company|firm|yard|factory|refinery|institute|bank)\b[^,.;]{0,50})belong(?:s|ing) to|(?:owned|controlled|run) by|(?:unit|subsidiary|arm|part|division|branch|affiliate|company|mill|smelter) of)(?: the)? $/;

const BARE_BODIES: ReadonlySet<string> = new Set(SITTING_BODIES.map(({ label }) => label.toLowerCase()));
/** What their own plenums are counted of; the sitting of a house is never theirs. */
const CENTRAL = /\b(?:Central Committee|Politburo|State Council)\b/;
const bareBodies = new WeakMap<EntityReading, ReadonlySet<string>>();

/** Bodies that a text names without their house, "the Discipline Inspection Commission": the house acts. Made once for a text. */
function bareBodiesOf(entities: EntityReading): ReadonlySet<string> {
  const kept =
    bareBodies.get(entities) ??
    new Set(
      entities.entities
        .filter(({ name }) => BARE_BODIES.has(name.toLowerCase()) || CENTRAL.test(name))
        .map(({ key }) => key),
    );
  bareBodies.set(entities, kept);
  return kept;
}

/** "X's subsidiary Y", 所属Y: behind its name, whose the next one named is. */
const OWNER_BEHIND =
  /^(?:['’]s? (?:(?!(?:and|of|in|at|on|for)\b)[\p{L}\d-]+ ){0,4}?(?:subsidiary|arm|unit|affiliate|division|branch|offshoot|parent|owner)\b(?!-)|(?:集团)?(?:的|所属|下属|旗下|权属|控股|全资|直属){0,2}(?:(?:子|分)公司|(?<=所属|下属|旗下|权属|控股|直属)(?:公司|企业|单位)?))/u;

/** "The Party Committee of X's pipe works": a part of the house keeps its own count. */
const PART_BEHIND =
  /^['’]s? (?:(?!(?:and|of|in|at|on|for)\b)[\p{L}\d-]+ ){0,3}?(?:works|mill|plant|mine|smelter|refinery|company|firm|institute|school|hospital|port|railway)\b(?!-| safety\b)/u;

/**
 * The organisation that acts: the one that the words tie to a counted sitting, else the first one named in its clause
 * before the trigger, else the first of the sentence, else the first of its line in a chronicle, else the one meant by
 * "its" and "the group". Null where the sentence names only whose the one is that acts; undefined where nobody is named.
 */
export function organisationNamed(candidate: Candidate, found: Findings): string | null | undefined {
  const typeOf = typesOf(found);
  const { start, words } = candidate.sentence;
  const lineStart = candidate.lineStart ?? start;
  const bare = bareBodiesOf(found.entities);
  const line = entitiesIn(found, { start: lineStart, end: candidate.trigger.start }).filter(
    (m) => typeOf.get(m.key) === 'organization' && !bare.has(m.key),
  );
  // "X’s Y held its sixth meeting": of two organisations the one sits that is owned.
  const isOwner = (m: EntityMention): boolean =>
    entitiesIn(found, { start: m.end, end: m.end + 90 }).some(
      (other) =>
        typeOf.get(other.key) === 'organization' &&
        /^['’]s? (?:(?:own|listed|new) )?$/.test(words.slice(m.end - start, other.start - start)),
    );
  const isActor = (m: EntityMention) =>
    m.start < start ||
    !(
      isOwner(m) ||
      OWNER_BEFORE.test(words.slice(Math.max(0, m.start - start - 40), m.start - start)) ||
      OWNER_BEHIND.test(words.slice(m.end - start, m.end - start + 70)) ||
      (candidate.series !== null && PART_BEHIND.test(words.slice(m.end - start, m.end - start + 70)))
    );
  const tied = whoseSitting(
    candidate,
    entitiesIn(found, candidate.sentence).filter(
      (m) => typeOf.get(m.key) === 'organization' && !bare.has(m.key) && isActor(m),
    ),
  );
  if (tied !== null) return tied;
  const before = line.filter(isActor);
  if (before.length === 0 && line.length > 0) return null;
  const from = start + lastClauseStart(words, candidate.trigger.start - start);
  const inSentence = before.filter((m) => m.start >= start);
  const own = (inSentence.find((m) => m.start >= from) ?? inSentence[0] ?? before[0])?.key;
  if (own === undefined && SUBSIDIARY_SITS.test(words.slice(0, candidate.trigger.start - start)))
    return subsidiaryMeant(candidate, found);
  return own ?? houseMeant(candidate, found) ?? whoseIts(candidate, found) ?? undefined;
}

/** The organisation that acts: the one that is named for it, else the one that the text is about. */
export function actingOrganisation(candidate: Candidate, found: Findings): string | null {
  const named = organisationNamed(candidate, found);
  return named === undefined ? found.entities.mainOrganisation : named;
}

const houses = new WeakMap<EntityReading, ReadonlySet<string>>();

/** The organisations of a text but its authorities, which are spoken about more often than they are "it"; made once for a text. */
function housesOf({ entities }: Findings): ReadonlySet<string> {
  const kept =
    houses.get(entities) ??
    new Set(
      entities.entities
        .filter(({ type, name }) => type === 'organization' && !AUTHORITY.test(name))
        .map(({ key }) => key),
    );
  houses.set(entities, kept);
  return kept;
}

/** "Its first session of the year": the house that the sentence before it, in the same paragraph, named first. */
function whoseIts({ sentence, trigger }: Candidate, found: Findings): string | null {
  const before = sentence.words.slice(0, Math.max(0, trigger.start - sentence.start));
  if (
    !/^(?:Its|Their|It|They)\b|\b(?:its|their) (?:[\w’-]+ ){0,2}$/.test(before) &&
    !speaksOfBodyBefore(before)
  )
    return null;
  const own = housesOf(found);
  const from = Math.max(sentence.whole.lastIndexOf('\n', sentence.start) + 1, sentence.start - REACH_BACK);
  const named = entitiesIn(found, { start: from, end: sentence.start }).filter(({ key }) => own.has(key));
  const last = named.at(-1);
  if (!last) return null;
  const opened = sentence.whole.lastIndexOf('. ', last.start) + 1;
  return (named.find((m) => m.start >= opened) ?? last).key;
}

const SUBSIDIARY_SITS = /\b(?:[Tt]he|[Tt]hat) (?:subsidiary|unit|affiliate)['’]s [^.;]{0,60}$/;

/** "The subsidiary’s board": the house named last before it that the text is not about itself; null where none is. */
function subsidiaryMeant({ sentence }: Candidate, found: Findings): string | null {
  const own = housesOf(found);
  const { mainOrganisation, mentions } = found.entities;
  return (
    mentions.findLast((m) => m.end <= sentence.start && own.has(m.key) && m.key !== mainOrganisation)?.key ??
    null
  );
}

/** "At the group's fifth meeting": the company that the text named last, unless the one it is about was named since. */
function houseMeant({ sentence, trigger }: Candidate, found: Findings): string | null {
  const before = sentence.words.slice(0, Math.max(0, trigger.start - sentence.start));
  if (!/\b(?:[Tt]he|[Tt]hat) (?:group|company|firm|mill|steelmaker|miner|producer)['’]s\s+$/.test(before))
    return null;
  const own = housesOf(found);
  const last = found.entities.mentions.findLast((m) => m.end <= sentence.start && own.has(m.key));
  return last && sentence.start - last.start < REACH_BACK ? last.key : null;
}

/** Who is named before a journey or a notice made it; who is named behind it received it. */
function hostRole({ type, trigger }: Candidate, at: number): Role {
  if (type === 'visit') return at < trigger.start ? 'organiser' : 'host';
  return type === 'announcement' || type === 'policy_release' ? 'organiser' : 'host';
}

function roleOf(
  text: string,
  mention: EntityMention,
  type: string,
  candidate: Candidate,
  host: string | null,
): Role {
  if (type === 'place') return 'place';
  if (mention.key === host) return hostRole(candidate, mention.start);
  if (type !== 'person') return 'participant';
  const before = text.slice(Math.max(0, mention.start - 90), mention.start);
  const after = text.slice(mention.end, mention.end + 110);
  if (CHAIR_BEFORE.test(before) || CHAIR_AFTER.test(after)) return 'chair';
  if (SPEAKER_BEFORE.test(before) || SPEAKER_AFTER.test(after)) return 'speaker';
  return candidate.type === 'appointment' || candidate.type === 'award' ? 'subject' : 'participant';
}

/** Roles from least to most telling: a later sentence may say more of the same person. */
const TELLING: Role[] = ['participant', 'place', 'subject', 'organiser', 'host', 'speaker', 'chair'];

/** Who and where, from the mentions in the event's own sentences; programmes, policies and papers take no part. */
export function participantsOf(
  text: string,
  candidate: Candidate,
  spans: Span[],
  found: Findings,
): Participant[] {
  const typeOf = typesOf(found);
  const host = actingOrganisation(candidate, found);
  const roles = new Map<string, Role>();
  const note = (key: string, role: Role) => {
    const known = roles.get(key);
    if (known === undefined || TELLING.indexOf(role) > TELLING.indexOf(known)) roles.set(key, role);
  };
  if (host && typeOf.has(host)) {
    const named = entitiesIn(found, candidate.sentence).find((m) => m.key === host);
    note(host, hostRole(candidate, named?.start ?? candidate.sentence.start));
  }
  for (const span of spans) {
    for (const mention of entitiesIn(found, span)) {
      const type = typeOf.get(mention.key) ?? '';
      if (!['organization', 'person', 'place'].includes(type)) continue;
      note(mention.key, roleOf(text, mention, type, candidate, host));
    }
  }
  return [...roles].slice(0, MOST).map(([entity, role]) => ({ entity, role }));
}

import { overlaps } from '@/core/text/span';
import { type Candidate, GATHERINGS, TYPE_PRIORITY } from './events-candidate-shape';
import { LOOK_BACK } from './events-clauses';

/** Which of the candidates of one sentence stay, where several tell one happening. */

/** "…, the company said in a statement" at the end of a sentence names who tells the rest of it. */
export function isAttribution({ type, trigger }: Candidate, words: string, offset: number): boolean {
  if (type !== 'announcement' && type !== 'policy_release') return false;
  const before = words.slice(Math.max(0, trigger.start - offset - LOOK_BACK), trigger.start - offset);
  const after = words.slice(trigger.end - offset, trigger.end - offset + LOOK_BACK);
  return (
    /, (?:(?:the|its|it|a|an)\b|\p{Lu})[^,]{0,50}$/u.test(before) && /^[^,;]{0,30}[.。]?["”]?$/.test(after)
  );
}

const DECIDES =
  /\b(?:approved|passed|adopted|endorsed|gave (?:the nod|its blessing)|waved through|agreed|resolution|agenda|voted)\b|通过|审议|议案/u;

/** "The 41st meeting passed a buyback": what a counted sitting decides about shares is its agenda. */
function isOnAgenda({ topic, sentence }: Candidate, kept: Candidate[]): boolean {
  return topic === 'deal' && kept.some((other) => other.series !== null) && DECIDES.test(sentence.words);
}

const WHO_SAT =
  /^(?:Shareholders|Directors|Supervisors|Members|Delegates|They|It|The (?:board|meeting|session|shareholders|directors|committee))\b|^(?:会议|大会|股东大?会|董事会)/u;

/** "The meeting was held on 12 May. Shareholders approved a dividend": no notice, but what the sitting before it decided. */
export function isDecidedAtSitting(candidate: Candidate, before: Candidate | undefined): boolean {
  const { sentence, type, series } = candidate;
  if (type !== 'announcement' || series || !before || !GATHERINGS.has(before.type)) return false;
  return (
    before.sentence.paragraph === sentence.paragraph &&
    before.sentence.start < sentence.start &&
    WHO_SAT.test(sentence.words) &&
    DECIDES.test(sentence.words)
  );
}

/** "The third meeting decided on a check of all furnaces from 20 July": a sitting is no check. */
const isDecidedThere = ({ type, isPlanned }: Candidate) =>
  (type === 'inspection' || type === 'training') && isPlanned;

const SAT = /\b(?:met|sat|convened|assembled|gathered)$/;
const PAPER_OF_A_SITTING =
  /^(?:adopted|approved|passed|endorsed) (?:the |its |an? )?(?:[\w-]+ ){0,2}?(?:proposals?|recommendations|plans?|reports?|decisions?|resolutions?|communiqué|budget|outline|programme)\b/u;

/** "The plenum sat from the 3rd to the 6th and adopted the proposals for the plan": what it sat for is no policy of its own. */
function isPaperOfSitting({ type, trigger, sentence }: Candidate, kept: Candidate[]): boolean {
  if (type !== 'policy_release' && type !== 'announcement') return false;
  const wordsOf = (from: number, to: number) =>
    sentence.words.slice(from - sentence.start, to - sentence.start);
  if (!PAPER_OF_A_SITTING.test(wordsOf(trigger.start, sentence.end))) return false;
  return kept.some(
    (other) =>
      other.type === 'meeting' &&
      SAT.test(wordsOf(other.trigger.start, other.trigger.end)) &&
      other.trigger.end < trigger.start &&
      /^[^,;:—]* and (?:then |also |finally )?$/.test(wordsOf(other.trigger.end, trigger.start)),
  );
}

const OTHER_CLAUSE =
  /[,;] (?:and|while|but|whereas)(?: then)? (?:on|in|at|last|yesterday|the next|a |one |two |three |some |by )/;

/** "The congress sat from the 3rd, and on the 9th the committee met for the fifth time": another sitting than the counted one. */
function isSittingBeside({ trigger, sentence }: Candidate, counted: Candidate): boolean {
  if (trigger.end > counted.trigger.start) return false;
  const { start } = sentence;
  return OTHER_CLAUSE.test(sentence.words.slice(trigger.end - start, counted.trigger.start - start));
}

/** One candidate for each happening of a sentence: counted sittings first, then by strength, then by type. */
export function pruneWithin(candidates: Candidate[]): Candidate[] {
  const ranked = candidates.sort(
    (a, b) =>
      Number(b.series !== null) - Number(a.series !== null) ||
      b.strength - a.strength ||
      TYPE_PRIORITY.indexOf(a.type) - TYPE_PRIORITY.indexOf(b.type) ||
      a.trigger.start - b.trigger.start,
  );
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    const rival = kept.find(
      (other) =>
        overlaps(other.trigger, candidate.trigger) ||
        (candidate.series === null &&
          other.series !== null &&
          GATHERINGS.has(candidate.type) &&
          !isDecidedThere(candidate) &&
          !isSittingBeside(candidate, other)),
    );
    if (!rival && !isOnAgenda(candidate, kept)) kept.push(candidate);
    if (!rival?.series) continue;
    for (const counted of kept.filter((other) => other.series !== null)) {
      counted.isRecent ||= candidate.isRecent;
      counted.isReported ||= candidate.isReported;
    }
  }
  return kept
    .filter((candidate) => !isPaperOfSitting(candidate, kept))
    .sort((a, b) => a.trigger.start - b.trigger.start);
}

import { evidenceAt } from '@/core/model/evidence';
import type { ExtractedEvent } from '@/core/model/extraction';
import { yearOf } from '@/core/time/edtf';
import type { Findings } from '../candidates';
import type { Reading } from '../reading';
import type { DatedCandidate } from '../refine/events-merge';
import { ordinalWord, parseHanNumber, parseOrdinal } from '../rules/calendar';
import { OF_MANAGEMENT, YEARLY_BODIES } from '../rules/event-grammar-bodies';
import type { Candidate } from './events-candidate-shape';
import { organisationNamed } from './events-participants';
import { centralPlenum } from './events-series-central';
import { withBodyMeant } from './events-series-meant';
import type { SeriesMention } from './events-series-shape';
import { headlineOwner, unlistedOwner } from './events-series-unlisted';

/** The count of an event as it is stored: whose sitting it is, and of which year. */

/** "rounds of central environmental inspections" are the centre's, whichever company they come to. */
function centralBody(noun: string): string {
  if (/督察|巡视/.test(noun))
    return /环/.test(noun) ? 'Central ecological and environmental inspection' : 'Central inspection';
  const named = /\bcentral (?:[a-z]+ ){0,6}?inspection/i.exec(noun)?.[0];
  return named ? `C${named.slice(1)}` : 'Central inspection';
}

/** The Party body of the house: central groups have a leadership group, the others a committee. */
function partyBodyOf(text: string): string {
  return /\bParty [Cc]ommittee\b|党委/.test(text) || !/\bParty [Ll]eadership [Gg]roup\b|党组/.test(text)
    ? 'Party Committee'
    : 'Party Leadership Group';
}

/** "The commission's first round of inspections" */
const OF_THE_COMMISSION = /\b[Cc]ommission['’]s (?:own )?$/;

/** A round of the province, the region or the city, which comes to many houses. */
const OF_HIGHER_COMMITTEE =
  /\b((?:provincial|regional|municipal|city|autonomous region) (?:Party )?(?:[Cc]ommittee|[Cc]ommission))\b/;

const HIGHER_IN_CHINESE = /(自治区党委|省委|市委)第?[^，。；]{0,6}轮/;
const HIGHER: Readonly<Record<string, string>> = {
  自治区党委: 'Regional Party Committee',
  省委: 'Provincial Party Committee',
  市委: 'Municipal Party Committee',
};

/** The committee above the house that inspects it, by its own words; null where none is named. */
function higherCommittee(words: string): string | null {
  const chinese = HIGHER_IN_CHINESE.exec(words)?.[1];
  if (chinese) return HIGHER[chinese]!;
  const name = OF_HIGHER_COMMITTEE.exec(words)?.[1];
  return name ? name.replace(/\b[a-z]/g, (sign) => sign.toUpperCase()) : null;
}

/** The commission that inspects, whichever house it comes to; null where the text names none. */
function roundOfCommission(series: SeriesMention, text: string, found: Findings): ExtractedEvent['series'] {
  const commission = found.entities.entities.find(({ name }) =>
    /\bCommission for Discipline Inspection\b/.test(name),
  );
  if (!commission) return null;
  return {
    body: commission.name,
    bodyKey: commission.key,
    kind: series.kind,
    ordinal: series.ordinal,
    year: series.statedYear,
    evidence: evidenceAt(text, series.start, series.end),
  };
}

/** What a round of inspections is called; in Chinese, whose it is stands anywhere in its sentence. */
const roundNamed = ({ noun }: SeriesMention, { sentence: { words } }: Candidate): string =>
  /督察|巡视/.test(noun) ? (/中央[^，。；]{0,12}(?:督察|巡视)/.exec(words)?.[0] ?? noun) : noun;

/** The series of an event as the desk keeps it, or null where it counts nothing or nobody's sitting. */
export function seriesOf(event: DatedCandidate, reading: Reading, found: Findings): ExtractedEvent['series'] {
  const { text } = reading;
  if (!event.candidate.series) return centralPlenum(event, text, found);
  const series = withBodyMeant(event.candidate.series, event.candidate);
  const round = series.kind === 'inspection_round' ? roundNamed(series, event.candidate) : '';
  if (/\b[Cc]entral\b|中央/.test(round)) {
    return {
      body: centralBody(round),
      bodyKey: null,
      kind: series.kind,
      ordinal: series.ordinal,
      year: series.statedYear,
      evidence: evidenceAt(text, series.start, series.end),
    };
  }
  if (series.kind === 'inspection_round') {
    const { sentence } = event.candidate;
    const owner = sentence.words.slice(0, Math.max(0, series.start - sentence.start));
    if (OF_THE_COMMISSION.test(owner)) return roundOfCommission(series, text, found);
    const higher = higherCommittee(
      `${owner}${sentence.words.slice(Math.max(0, series.start - sentence.start))}`,
    );
    if (higher)
      return {
        body: higher,
        bodyKey: null,
        kind: series.kind,
        ordinal: series.ordinal,
        year: series.statedYear,
        evidence: evidenceAt(text, series.start, series.end),
      };
  }
  const named = organisationNamed(event.candidate, found);
  const unlisted =
    unlistedOwner(event.candidate, found) ?? (named === undefined ? headlineOwner(reading, found) : null);
  const key = unlisted ? null : named === undefined ? found.entities.mainOrganisation : named;
  // A count of somebody who is not named belongs to no series that the desk could keep.
  if (!unlisted && key === null && found.entities.mainOrganisation !== null) return null;
  const name = unlisted ?? found.entities.entities.find((e) => e.key === key)?.name;
  // A count without its committee belongs to the Party Committee where the text speaks of one, else to the house itself.
  const committee =
    series.committee ??
    (series.kind === 'meeting' || series.kind === 'study_session' || series.kind === 'inspection_round'
      ? series.kind === 'study_session' ||
        (!(series.kind === 'meeting' && OF_MANAGEMENT.test(series.noun)) &&
          /\bParty\b|Standing Committee|党[委组]/.test(text))
        ? partyBodyOf(text)
        : null
      : null);
  const isYearly =
    series.isYearly ||
    (committee !== null &&
      YEARLY_BODIES.has(committee) &&
      series.term === null &&
      series.kind !== 'inspection_round' &&
      series.kind !== 'plenary');
  const termNumber = series.term === null ? null : (parseOrdinal(series.term) ?? parseHanNumber(series.term));
  const term = termNumber !== null && committee ? `${ordinalWord(termNumber)} ` : '';
  const isBodyItself = committee === 'Party Committee' && /\bCommittee\b/.test(name ?? '');
  const body =
    [name, committee && !isBodyItself && `${term}${committee}`].filter(Boolean).join(' ') || 'Unnamed body';
  const ownYear = event.date.date ? yearOf(event.date.date) : null;
  // "Its ninth meeting, on plans for 2026": the day tells the year of the count better than a year named further off.
  const isOwnYearBetter = series.isYearFirm || !event.date.isOwn || ownYear === null;
  const year = isOwnYearBetter
    ? (series.statedYear ?? (isYearly ? ownYear : null))
    : isYearly || series.statedYear !== null
      ? ownYear
      : null;
  return {
    body,
    bodyKey: name ? key : null,
    kind: series.kind,
    ordinal: series.ordinal,
    year,
    evidence: evidenceAt(text, series.start, series.end),
  };
}

import type { Span } from '@/core/text/span';
import type { Reading } from '../reading';
import { linkSecondNames, linkShortForms } from '../refine/entities-link';
import { withoutEchoes, withoutOverlaps } from '../refine/entities-overlap';
import { readAssemblies } from './entities-assemblies';
import { readSmallBodies } from './entities-bodies';
import type { NameCandidate } from './entities-candidate';
import { readChineseNames } from './entities-chinese';
import { readCompounds } from './entities-compounds';
import { readCuedOrganisations, readInnerCommissions } from './entities-cues';
import { beginnings, readFirmsInContext } from './entities-firms';
import { readKnownNames } from './entities-known';
import { asNamesakes } from './entities-namesakes';
import { type OpenContext, readOrganisations } from './entities-organisations';
import { readAddressed, readPeople } from './entities-people';
import { readPlaces } from './entities-places';
import { readPlacesInContext } from './entities-places-context';
import { readPolicies } from './entities-policies';
import type { Token } from './entities-tokens';

/**
 * Every mention of a named thing, sorted and without overlaps, with the tokens that it was read from. Known names come
 * first; open names are read around them; overlaps are settled; then second names and short forms are linked.
 * In `headings` no new names are learnt. In a report a lone name that acts is rather a firm's, in general news a person's.
 */
export function readMentions(
  reading: Reading,
  headings: Span[],
  isReport = true,
): { tokens: Token[]; mentions: NameCandidate[] } {
  const { text, gazetteer } = reading;
  const { tokens, mentions: listed } = readKnownNames(reading);
  const known = asNamesakes(text, listed);
  const context: OpenContext = { text, tokens, known, headings, gazetteer };
  const open = [
    ...readOrganisations(context),
    ...readSmallBodies(context),
    ...readAssemblies(context),
    ...readCuedOrganisations(context),
    ...readInnerCommissions(context),
    ...readCompounds(context),
    ...readPeople(context),
    ...readPlaces(context),
    ...readPolicies(context),
    ...readChineseNames(context),
  ];
  const settled = underWholeNames(withoutOverlaps([...known, ...open]));
  const addressed = readAddressed(context, settled);
  const firms = readFirmsInContext(context, settled, isReport);
  const inContext = [
    ...addressed,
    ...firms,
    ...withoutEchoes(readPlacesInContext(context), [...settled, ...firms]),
  ];
  const mentions = linkSecondNames(
    text,
    inContext.length > 0 ? withoutOverlaps([...settled, ...inContext]) : settled,
  );
  return { tokens, mentions: linkShortForms(reading, tokens, mentions) };
}

/** "Lakeside" told by a cue is the "Lakeside Rare Metals" of the same text. */
function underWholeNames(mentions: NameCandidate[]): NameCandidate[] {
  const wholes = beginnings(mentions);
  return mentions.map((mention) => {
    const whole = mention.type === 'organization' && !mention.entry ? wholes.get(mention.name) : undefined;
    return whole ? { ...whole, start: mention.start, end: mention.end } : mention;
  });
}

import type { Span } from '@/core/text/span';
import type { Reading } from '../reading';
import { linkSecondNames, linkShortForms } from '../refine/entities-link';
import { withoutEchoes, withoutOverlaps } from '../refine/entities-overlap';
import type { NameCandidate } from './entities-candidate';
import { readChineseNames } from './entities-chinese';
import { readCompounds } from './entities-compounds';
import { readCuedOrganisations, readInnerCommissions } from './entities-cues';
import { readKnownNames } from './entities-known';
import { type OpenContext, readOrganisations } from './entities-organisations';
import { readPeople } from './entities-people';
import { readPlaces, readPlacesInContext } from './entities-places';
import { readPolicies } from './entities-policies';
import type { Token } from './entities-tokens';

/**
 * Every mention of a named thing, sorted and without overlaps, with the tokens that it was read from. Known names come
 * first; open names are read around them; overlaps are settled; then second names and short forms are linked.
 * In `headings` no new names are learnt.
 */
export function readMentions(
  reading: Reading,
  headings: Span[],
): { tokens: Token[]; mentions: NameCandidate[] } {
  const { text, gazetteer } = reading;
  const { tokens, mentions: known } = readKnownNames(reading);
  const context: OpenContext = { text, tokens, known, headings, gazetteer };
  const open = [
    ...readOrganisations(context),
    ...readCuedOrganisations(context),
    ...readInnerCommissions(context),
    ...readCompounds(context),
    ...readPeople(context),
    ...readPlaces(context),
    ...readPolicies(context),
    ...readChineseNames(context),
  ];
  const settled = withoutOverlaps([...known, ...open]);
  const inContext = withoutEchoes(readPlacesInContext(context), settled);
  const mentions = linkSecondNames(
    text,
    inContext.length > 0 ? withoutOverlaps([...settled, ...inContext]) : settled,
  );
  return { tokens, mentions: linkShortForms(reading, tokens, mentions) };
}

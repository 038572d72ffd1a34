import { evidenceAt } from '@/core/model/evidence';
import type { ExtractedEntity } from '@/core/model/extraction';
import type { EntityReading } from '../candidates';
import type { Reading } from '../reading';
import { linkSecondNames, linkShortForms } from '../refine/entities-link';
import { mainOrganisationOf } from '../refine/entities-main';
import { withoutOverlaps } from '../refine/entities-overlap';
import type { NameCandidate } from './entities-candidate';
import { readChineseNames } from './entities-chinese';
import { readCuedOrganisations, readInnerCommissions } from './entities-cues';
import { readKnownNames } from './entities-known';
import { type OpenContext, readOrganisations } from './entities-organisations';
import { readPeople } from './entities-people';
import { readPlaces } from './entities-places';
import { readPolicies } from './entities-policies';
import { readRoles } from './entities-roles';
import { headingZones } from './entities-zones';

/** One entity for each key, in order of first mention. */
function entitiesOf(reading: Reading, mentions: NameCandidate[]): ExtractedEntity[] {
  const byKey = new Map<string, ExtractedEntity>();
  for (const mention of mentions) {
    const evidence = evidenceAt(reading.text, mention.start, mention.end);
    const known = byKey.get(mention.key);
    if (known) {
      known.mentions.push(evidence);
      known.confidence = Math.max(known.confidence, mention.confidence);
      continue;
    }
    byKey.set(mention.key, {
      key: mention.key,
      type: mention.type,
      name: mention.name,
      mentions: [evidence],
      aliases: mention.entry ? [...mention.entry.aliases, ...mention.entry.tickers] : [],
      roles: [],
      stateOwned: mention.entry?.stateOwned ?? null,
      parent: mention.entry?.parent ?? null,
      confidence: mention.confidence,
    });
  }
  return [...byKey.values()];
}

/**
 * The named things of a text, each with all its mentions, and the organisation that it is mainly about. Known names
 * come first; open names are read around them; overlaps are settled; then second names and short forms are linked.
 */
export function detectEntities(reading: Reading): EntityReading {
  const { text, gazetteer } = reading;
  const { tokens, mentions: known } = readKnownNames(reading);
  const context: OpenContext = { text, tokens, known, headings: headingZones(reading), gazetteer };
  const open = [
    ...readOrganisations(context),
    ...readCuedOrganisations(context),
    ...readInnerCommissions(context),
    ...readPeople(context),
    ...readPlaces(context),
    ...readPolicies(context),
    ...readChineseNames(context),
  ];
  const settled = linkSecondNames(text, withoutOverlaps([...known, ...open]));
  const mentions = linkShortForms(reading, tokens, settled);
  const entities = entitiesOf(reading, mentions);
  for (const entity of entities) {
    if (entity.type === 'person') entity.roles = readRoles(text, entity, mentions);
  }
  return {
    entities,
    mentions: mentions.map(({ start, end, key }) => ({ start, end, key })),
    mainOrganisation: mainOrganisationOf(reading, mentions),
  };
}

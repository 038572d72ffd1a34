import { evidenceAt } from '@/core/model/evidence';
import type { ExtractedEntity } from '@/core/model/extraction';
import type { EntityReading } from '../candidates';
import type { Reading } from '../reading';
import { mainOrganisationOf } from '../refine/entities-main';
import type { NameCandidate } from './entities-candidate';
import { readMentions } from './entities-mentions';
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

/** The named things of a text, each with all its mentions, and the organisation that it is mainly about. */
export function detectEntities(reading: Reading): EntityReading {
  const { mentions } = readMentions(reading, headingZones(reading));
  const entities = entitiesOf(reading, mentions);
  for (const entity of entities) {
    if (entity.type === 'person') entity.roles = readRoles(reading.text, entity, mentions);
  }
  return {
    entities,
    mentions: mentions.map(({ start, end, key }) => ({ start, end, key })),
    mainOrganisation: mainOrganisationOf(reading, mentions),
  };
}

import type { ExtractedEntity, Extraction } from '@/core/model/extraction';
import type { AssignedEntity } from '@/db/queries/entity-assignments';

/** An entity of a reading as what stands for it: what it is called besides, and belongs to, is the other's. */
const assignOne = (entity: ExtractedEntity, to: AssignedEntity | undefined): ExtractedEntity =>
  to ? { ...entity, ...to, aliases: [], parent: null, stateOwned: null } : entity;

/**
 * A reading of an article in which people have said that names mean something else: its facts name the entities that were
 * made for them. Series are not an article's own and keep their bodies.
 */
export function assignEntities(
  extraction: Extraction,
  assigned: ReadonlyMap<string, AssignedEntity>,
): Extraction {
  if (assigned.size === 0) return extraction;
  const toKey = (key: string) => assigned.get(key)?.key ?? key;
  const toKeyOrNull = (key: string | null) => (key === null ? null : toKey(key));
  const entities = new Map<string, ExtractedEntity>();
  for (const each of extraction.entities) {
    const entity = assignOne(each, assigned.get(each.key));
    const known = entities.get(entity.key);
    // A text may name it both by its own name and by the one that it shares.
    entities.set(
      entity.key,
      known
        ? {
            ...known,
            mentions: [...known.mentions, ...entity.mentions],
            roles: [...known.roles, ...entity.roles],
          }
        : entity,
    );
  }
  return {
    ...extraction,
    entities: [...entities.values()],
    mainOrganisation: toKeyOrNull(extraction.mainOrganisation),
    events: extraction.events.map((event) => ({
      ...event,
      participants: event.participants.map((one) => ({ ...one, entity: toKey(one.entity) })),
    })),
    figures: extraction.figures.map((figure) => ({
      ...figure,
      subjectEntity: toKeyOrNull(figure.subjectEntity),
    })),
    claims: extraction.claims.map((claim) => ({ ...claim, speakerEntity: toKeyOrNull(claim.speakerEntity) })),
  };
}

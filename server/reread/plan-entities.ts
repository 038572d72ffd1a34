import type { Extraction } from '@/core/model/extraction';
import type { Disagreement } from '@/core/model/review';
import { type ComparedFact, compareEntity } from '@/core/review/fact-fields';
import { overlaps, type Span } from '@/core/text/span';
import type { StoredMention } from '@/db/queries/stored-facts';
import { isDecided, type Planner } from './planner';

export const mentionKey = (entity: string, { start, end }: Span) => `${start}:${end} ${entity}`;

/** Leave out the mentions on which people have decided, and note where the fresh reading sees another entity there. */
export function planMentions(planner: Planner, entities: Extraction['entities']): Extraction['entities'] {
  const decided = planner.stored.mentions
    .filter(isDecided)
    .map((mention) => ({ mention, span: planner.place(mention.evidence) as Span }));
  if (decided.length === 0) return entities;
  const seen = new Map<StoredMention, string[]>();
  const left = entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.filter((span) => {
      const [hit] = decided.filter(
        (each) =>
          overlaps(each.span, span) &&
          // Of what a person has rejected, another entity at the same place is a proposal of its own.
          (each.mention.entity === entity.key || each.mention.reviewStatus !== 'rejected'),
      );
      if (hit) seen.set(hit.mention, [...(seen.get(hit.mention) ?? []), entity.key]);
      return !hit;
    }),
  }));
  for (const { mention } of decided) {
    const keys = seen.get(mention) ?? [];
    const decision = planner.decision('mention', mention.id);
    const name = planner.names.entity(mention.entity);
    const fact = { label: name, quote: mention.evidence.quote, fields: {} };
    const other = keys.find((key) => key !== mention.entity);
    let disagreement: Disagreement | null = null;
    if (mention.reviewStatus !== 'rejected' && !keys.includes(mention.entity)) {
      disagreement =
        other === undefined
          ? { kind: 'gone' }
          : {
              kind: 'other',
              fields: [{ field: 'entity', decided: name, proposed: planner.names.entity(other) }],
            };
    }
    planner.disagree('mention', decision, fact, disagreement);
  }
  return left;
}

/** Compare the entities of an article as it was with what it will hold, decided mentions among it. */
export function compareEntities(planner: Planner, entities: Extraction['entities']): void {
  const { stored, names } = planner;
  type InArticle = Parameters<typeof compareEntity>[0];
  const before = new Map<string, InArticle>();
  const after = new Map<string, InArticle>();
  const of = (map: Map<string, InArticle>, key: string) => {
    const known = map.get(key) ?? { key, mentions: [], roles: [] };
    map.set(key, known);
    return known;
  };
  for (const mention of stored.mentions) {
    of(before, mention.entity).mentions.push(mention.evidence);
    if (isDecided(mention)) of(after, mention.entity).mentions.push(mention.evidence);
  }
  for (const { entity, ...role } of stored.roles) of(before, entity).roles.push(role);
  for (const { key, mentions, roles } of entities) {
    if (mentions.length === 0 && roles.length === 0) continue;
    of(after, key).mentions.push(...mentions);
    of(after, key).roles.push(...roles);
  }
  for (const [key, entity] of after) {
    const old = before.get(key);
    const fact = compareEntity(entity, names);
    if (old) planner.compare('entity', compareEntity(old, names), fact);
    else planner.add('added', 'entity', fact);
  }
  for (const [key, entity] of before) {
    if (!after.has(key)) planner.add('removed', 'entity', compareEntity(entity, names));
  }
}

/** The rows that mentions keep: the same entity at the same place. */
export function mentionRows(planner: Planner): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { id, entity, evidence, reviewStatus } of planner.stored.mentions) {
    const span = reviewStatus === 'proposed' ? planner.span(evidence) : null;
    if (span) rows.set(mentionKey(entity, span), id);
  }
  return rows;
}

/** Compare the themes; what is returned is to be stored. */
export function planThemes(planner: Planner, themes: Extraction['themes']): Extraction['themes'] {
  const { stored, names } = planner;
  const fact = (key: string, quote: string): ComparedFact => ({ label: names.theme(key), quote, fields: {} });
  const found = new Set(themes.map(({ theme }) => theme));
  const decided = new Set<string>();
  for (const tag of stored.tags) {
    if (isDecided(tag)) {
      decided.add(tag.theme);
      const isGone = tag.reviewStatus !== 'rejected' && !found.has(tag.theme);
      const decision = planner.decision('theme', tag.id);
      planner.disagree(
        'theme',
        decision,
        fact(tag.theme, tag.evidence.quote),
        isGone ? { kind: 'gone' } : null,
      );
    } else if (!found.has(tag.theme)) planner.add('removed', 'theme', fact(tag.theme, tag.evidence.quote));
  }
  const known = new Set(stored.tags.map(({ theme }) => theme));
  for (const { theme, evidence } of themes) {
    if (!known.has(theme)) planner.add('added', 'theme', fact(theme, evidence[0]!.quote));
  }
  return themes.filter(({ theme }) => !decided.has(theme));
}

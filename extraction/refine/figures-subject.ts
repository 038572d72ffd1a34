import type { ExtractedEntity } from '@/core/model/extraction';
import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import type { EntityMention, EntityReading } from '../candidates';
import type { FigureDraft } from '../detect/figures-draft';
import { spansWithin } from '../detect/spans-within';
import { WordGate } from '../detect/word-gate';
import { COMMODITIES } from '../rules/metrics';

interface Subject {
  subject: string;
  subjectEntity: string | null;
  words: Span | null;
}

/** Whose figure it is not, though the name stands near: stock exchanges, authorities and papers quote figures of others. */
const QUOTES_OTHERS =
  /exchange|commission|ministry|bureau|broker|securities|daily|news|department|university|government|committee|SASAC|survey|agency|institute|association|customs/i;
/** A name behind these is a partner of the figure's subject, not the subject. */
const PARTNER_BEFORE =
  /\b(?:to|with|from|by|than|against|for|versus|like|including)\s+(?:the |its )?(?:[a-z]+ )?$|(?:向|与|和|由|给)$/i;

const COMMODITY_GATE = new WordGate(COMMODITIES.map(({ pattern }) => pattern));

function commodityNear(text: string, amount: Span, spans: Span[]): string | null {
  for (const span of spans) {
    const words = text.slice(span.start, span.end);
    let best: { name: string; distance: number } | null = null;
    for (const index of COMMODITY_GATE.candidatesIn(text, span)) {
      const { name, pattern } = COMMODITIES[index]!;
      for (const match of matchesOf(words, pattern)) {
        const end = span.start + match.index + match[0].length;
        const distance = end <= amount.start ? amount.start - end : (end - amount.end) * 1.5 + 20;
        if (best === null || distance < best.distance) best = { name, distance };
      }
    }
    if (best) return best.name;
  }
  return null;
}

/** What a seller got for all that it sold is its own figure, not the market's. */
const REALISED = /\baverage (?:selling|sales|realised|realized) prices?\b|平均(?:售价|销售价格)/i;

const known = new WeakMap<EntityReading, ReadonlyMap<string, ExtractedEntity>>();

function entitiesByKey(reading: EntityReading): ReadonlyMap<string, ExtractedEntity> {
  const entities = known.get(reading) ?? new Map(reading.entities.map((entity) => [entity.key, entity]));
  known.set(reading, entities);
  return entities;
}

/** No phrase that leads to a name is longer; what stands farther before it is not read. */
const LONGEST_PHRASE = 160;

/**
 * Whom a figure speaks of: for a price per tonne the commodity; for reserves and grades the deposit; else the
 * organisation named last before the amount, the one right behind it ("8,000 tons at …"), the subject of the
 * sentences before, and at last the organisation that the text is about.
 */
export function subjectOf(
  text: string,
  draft: FigureDraft,
  entities: EntityReading,
  context: { before: Span; paragraph: Span; title: string | null },
): Subject {
  const byKey = entitiesByKey(entities);
  const { amount, sentence } = draft;
  const named = (mention: EntityMention, entity: ExtractedEntity): Subject => ({
    subject: entity.name,
    subjectEntity: entity.key,
    words: { start: mention.start, end: mention.end },
  });
  const isRealised = REALISED.test(text.slice(Math.max(sentence.start, amount.start - 80), amount.start));
  if (draft.metric === 'price' && /\/(?:t|kg|lb)$/.test(draft.unit) && !isRealised) {
    const commodity =
      commodityNear(text, amount, [sentence, context.paragraph, { start: 0, end: amount.start }]) ??
      (context.title
        ? commodityNear(context.title, { start: 0, end: 0 }, [{ start: 0, end: context.title.length }])
        : null);
    if (commodity) return { subject: commodity, subjectEntity: null, words: null };
  }
  const within = (span: Span, types: string[]) =>
    spansWithin(entities.mentions, span).filter(
      (m) =>
        types.includes(byKey.get(m.key)?.type ?? '') &&
        !(byKey.get(m.key)?.type === 'organization' && QUOTES_OTHERS.test(byKey.get(m.key)?.name ?? '')),
    );
  const isOfPlace = draft.label === 'reserves' || draft.metric === 'share' || draft.label === 'ratio';
  if (isOfPlace) {
    const places = within(sentence, ['place']).filter(
      (m) =>
        m.end <= amount.start &&
        !PARTNER_BEFORE.test(text.slice(Math.max(0, m.start - LONGEST_PHRASE), m.start)) &&
        !isWhole(text, m),
    );
    const place = places.at(-1);
    const organisation = within(sentence, ['organization'])
      .filter((m) => m.end <= amount.start)
      .at(-1);
    if (place && (!organisation || draft.label === 'reserves')) return named(place, byKey.get(place.key)!);
  }
  const before = within(sentence, ['organization']).filter((m) => m.end <= amount.start);
  const behind = within(sentence, ['organization']).find((m) => m.start >= amount.end);
  if (
    behind &&
    /^\s*(?:\([^)]*\)\s*)?(?:[a-z-]+\s){0,4}?(?:at|by|of|for)\s+$/.test(text.slice(amount.end, behind.start))
  ) {
    return named(behind, byKey.get(behind.key)!);
  }
  const owner = within(sentence, ['place']).find(
    (m) =>
      m.end <= amount.start && /^['’]s\s/.test(text.slice(m.end, m.end + 3)) && amount.start - m.end < 60,
  );
  const free = before.filter((m) => !isTaken(text, m, sentence.start) && !isOwnerOfNext(text, m, before));
  const main =
    free.filter((m) => !PARTNER_BEFORE.test(text.slice(Math.max(0, m.start - 24), m.start))).at(-1) ??
    free.at(-1);
  if (owner && (!main || main.end < owner.start)) return named(owner, byKey.get(owner.key)!);
  if (main) return named(main, byKey.get(main.key)!);
  if (isOfPlace) {
    const earlierText = { start: 0, end: sentence.start };
    const deposit = within(earlierText, ['place']).find((m) => isDeposit(text, m, byKey.get(m.key)!));
    if (deposit && (draft.label === 'reserves' || OF_DEPOSIT.test(sentence.words))) {
      return { ...named(deposit, byKey.get(deposit.key)!), words: null };
    }
  }
  const candidates = within(context.before, ['organization']).filter(
    (m) => !PARTNER_BEFORE.test(text.slice(Math.max(0, m.start - 24), m.start)),
  );
  const opener = within(sentence, ['place']).find(
    (m) => m.start - sentence.start <= 12 && m.end <= amount.start,
  );
  if (opener && /^\s\p{Ll}|^['’]s\s/u.test(text.slice(opener.end, opener.end + 3))) {
    return named(opener, byKey.get(opener.key)!);
  }
  const earlier = candidates.find((m) => m.key === entities.mainOrganisation) ?? candidates[0];
  if (earlier) return { ...named(earlier, byKey.get(earlier.key)!), words: null };
  const mainEntity = entities.mainOrganisation ? byKey.get(entities.mainOrganisation) : undefined;
  if (mainEntity) return { subject: mainEntity.name, subjectEntity: mainEntity.key, words: null };
  const typeOf = (m: EntityMention) => byKey.get(m.key)?.type;
  const first =
    entities.mentions.find((m) => typeOf(m) === 'organization') ??
    entities.mentions.find((m) => typeOf(m) === 'place' && text[m.end] !== '$');
  const firstEntity = first && byKey.get(first.key);
  return firstEntity
    ? { subject: firstEntity.name, subjectEntity: firstEntity.key, words: null }
    : { subject: 'Not named', subjectEntity: null, words: null };
}

const OF_DEPOSIT = /\breserves?\b|\bdeposit\b|\bthe mine\b|\boutput\b|储量|矿/i;

/** A place that is mined, by its known names or the word behind it. */
function isDeposit(text: string, mention: EntityMention, entity: ExtractedEntity): boolean {
  return (
    [entity.name, ...entity.aliases].some((name) => /\bmine\b|\bdeposit\b|矿/i.test(name)) ||
    /^\s(?:[a-z]+\s){0,3}(?:mine|deposit|pit|ore body)\b/i.test(text.slice(mention.end, mention.end + 40))
  );
}

/** "8,000 tons at X and 12,000 tons …": X is told of the first amount only. */
function isTaken(text: string, mention: EntityMention, from: number): boolean {
  return /\d[^,;.]{0,24}\s(?:at|of|by|for)\s(?:the\s)?$/.test(
    text.slice(Math.max(from, mention.start - LONGEST_PHRASE), mention.start),
  );
}

/** "Northern Rare Earth's Zhongxin unit": the owner is not the one spoken of. */
function isOwnerOfNext(text: string, mention: EntityMention, all: EntityMention[]): boolean {
  return (
    /^['’]s\s/.test(text.slice(mention.end, mention.end + 3)) &&
    all.some((o) => o.start > mention.end && o.start - mention.end < 30)
  );
}

/** "of the world's", "of global", "of China's": the whole that a share is taken of. */
function isWhole(text: string, mention: EntityMention): boolean {
  return (
    /\bof (?:the )?$/i.test(text.slice(Math.max(0, mention.start - 8), mention.start)) &&
    /^['’]s/.test(text.slice(mention.end, mention.end + 2))
  );
}

import type { EntityType } from '@/core/model/entity';

/** One real-world thing that the desk knows by name. */
export interface GazetteerEntry {
  /** Lower-case and hyphenated; equal keys are one entity across articles. */
  key: string;
  type: EntityType;
  /** The name that readers see. */
  name: string;
  /** Names that stand for this thing wherever they occur, Latin and Chinese. */
  aliases: string[];
  /** Names that stand for it only in a text that also uses a firm name ("Peak" after "Peak Rare Earths"). */
  weak: string[];
  /** Stock codes, read only in the company of brackets, an exchange or a suffix. */
  tickers: string[];
  /** Key of the parent organisation, or null. */
  parent: string | null;
  /** Owned or led by the state or the Party; null where the question has no sense. */
  stateOwned: boolean | null;
}

type Details = Partial<Omit<GazetteerEntry, 'key' | 'type' | 'name'>>;

/** Complete an entry: what is left out is empty, null or unknown. */
export function entry(type: EntityType, key: string, name: string, details: Details = {}): GazetteerEntry {
  return {
    key,
    type,
    name,
    aliases: details.aliases ?? [],
    weak: details.weak ?? [],
    tickers: details.tickers ?? [],
    parent: details.parent ?? null,
    stateOwned: details.stateOwned ?? null,
  };
}

/** A key made from a name: lower case, white space and signs as hyphens. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘]s\b/g, 's')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

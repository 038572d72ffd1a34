import type { EntityType } from '@/core/model/entity';
import type { Span } from '@/core/text/span';
import { type GazetteerEntry, slug } from '../rules/gazetteer-entry';

/** A stretch of text proposed as the name of one thing. */
export interface NameCandidate extends Span {
  /** Equal keys are one entity. */
  key: string;
  type: EntityType;
  name: string;
  /** Set when the gazetteer knows the thing. */
  entry: GazetteerEntry | null;
  confidence: number;
}

/** The candidate that a gazetteer entry makes at a span. */
export function knownCandidate(span: Span, entry: GazetteerEntry, confidence: number): NameCandidate {
  return {
    start: span.start,
    end: span.end,
    key: entry.key,
    type: entry.type,
    name: entry.name,
    entry,
    confidence,
  };
}

/** The candidate that open rules make at a span, of a thing that no list knows. */
export const made = (
  start: number,
  end: number,
  type: EntityType,
  name: string,
  confidence: number,
): NameCandidate => ({
  start,
  end,
  key: `${type}:${slug(name)}`,
  type,
  name,
  entry: null,
  confidence,
});

import type { EventType } from '@/core/model/event';

/**
 * A frame in which reports tell that something happened. Rules are data; `detect/events-candidates.ts` runs them.
 *
 * A pattern sees one sentence. When the rule gives no type, the named group that took part is the type. English
 * patterns are case-sensitive on purpose: verbs stand in lower case, names and headings do not.
 */
export interface EventRule {
  id: string;
  pattern: RegExp;
  /** Finds every place where the pattern can begin, shared by the frames that open with the same nouns. */
  opening?: RegExp;
  /** Finds something in every match of the pattern, shared by the frames that hold the same nouns behind their verbs. */
  holds?: RegExp;
  /** Fixed type; without it the named group that matched is the type, and without one the frame is an authority's only. */
  type?: EventType;
  /** Type instead when an authority (ministry, commission, government) is the subject. */
  typeOfAuthority?: EventType;
  /** 3: the words can hardly mean anything else; 2: usual; 1: only believed beside a date of its own. */
  strength: 1 | 2 | 3;
  /** What an announcement is about; two topics are two announcements even on one day. */
  topic?: 'price' | 'guidance' | 'offer' | 'deal';
  /** The object must begin with, or soon name, an entity of one of these types. */
  object?: readonly ('organization' | 'person' | 'place')[];
  /** Somebody with authority must act: "the bureau fined …", not "the mill sanctioned …". */
  needsAuthority?: boolean;
  /** Words before it in its sentence that give it another meaning: rules that are "put online" are no plant. */
  notBehind?: RegExp;
  /** An entity of one of these types must stand in the sentence. */
  needs?: readonly ('organization' | 'person' | 'place')[];
  /** Only tells that something is made known: where the same sentence tells what, that is the event. */
  isTelling?: boolean;
  /** Background unless it happened within a few months of publication: a listing, a takeover. */
  isLateNews?: boolean;
  /** Tells nothing by itself: the kind is that of what was told before it ("terbium followed in June"). */
  isGapped?: boolean;
  /** May stand in the present or future tense when a date is stated ("shareholders vote on 16 September"). */
  mayBePlanned?: boolean;
}

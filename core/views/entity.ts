import type { Script } from '@/core/model/entity';
import type { ReviewStatus, Verdict } from '@/core/model/review';
import type { Identifier } from '@/core/resolution/change';
import type { Neighbour } from './ego-network';
import type { Activity, ThemeHeat } from './entity-activity';
import type { EntityHistoryEntry } from './entity-history';
import type { OrdinalCharts } from './entity-ordinals';
import type { ArticleLine, EventLine } from './event-line';
import type { FigureChart } from './figure-chart';
import type { MergeSuggestionView } from './merge-suggestion';
import type { EntityRef } from './refs';
import type { PersonView, RoleView } from './role-timeline';

/** A name of an entity; `origin` says whether a stored text, the gazetteer or a person gave it. */
export interface AliasView {
  id: number;
  alias: string;
  script: Script;
  language: string;
  origin: 'text' | 'gazetteer' | 'person';
}

/** A part of a merged entity, with the number of stories that name it by its own names. */
export interface MemberView extends EntityRef {
  articles: number;
}

export interface EntityView extends EntityRef {
  stateOwned: boolean | null;
  parent: EntityRef | null;
  children: EntityRef[];
  /** The company through which it is listed, and groups that are listed through it. */
  listed: EntityRef | null;
  listedGroups: EntityRef[];
  identifiers: Identifier[];
  /** What is merged into it, itself first; empty for an entity that is by itself. */
  members: MemberView[];
  /** Entities that people keep apart from it. */
  apart: EntityRef[];
  reviewStatus: ReviewStatus;
  /** The decision that holds for it: what an order to decide anew must have seen. */
  decision: { verdict: Verdict; revision: number } | null;
  /** The reader may edit it. */
  canEdit: boolean;
  /** What people have done to it, the newest first. */
  history: EntityHistoryEntry[];
  /** Entities that may be the same; none for who may not answer. */
  suggestions: MergeSuggestionView[];
  aliases: AliasView[];
  stats: { articles: number; events: number; figures: number; toReview: number };
  activity: Activity;
  ordinals: OrdinalCharts | null;
  figures: FigureChart | null;
  /** Entities named in the same articles, the strongest first, and how many there are; `EgoNetwork` has more. */
  together: { neighbours: Neighbour[]; total: number };
  /** People with their functions, for an organisation. */
  people: PersonView[];
  /** The entity's own functions, for a person. */
  roles: RoleView[];
  heat: ThemeHeat | null;
  /** The newest events that it takes part in; `stats.events` has their number. */
  events: EventLine[];
  /** The latest articles that name it. */
  articles: (ArticleLine & { quote: string; mentions: number })[];
}

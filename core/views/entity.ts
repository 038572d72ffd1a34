import type { Script } from '@/core/model/entity';
import type { Activity, ThemeHeat } from './entity-activity';
import type { OrdinalChart } from './entity-ordinals';
import type { ArticleLine, EventLine } from './event-line';
import type { FigureChart } from './figure-chart';
import type { EntityRef } from './refs';

/** A name of an entity; `origin` says whether a stored text, the gazetteer or a person gave it. */
export interface AliasView {
  alias: string;
  script: Script;
  language: string;
  origin: 'text' | 'gazetteer' | 'person';
}

/** A function as one article states it, with the words. */
export interface RoleView {
  title: string;
  organisation: string | null;
  quote: string;
  articleId: number;
  articleTitle: string;
}

/** A person of an organisation: the functions stated, and in how many articles of it the person is named. */
export interface PersonView {
  entity: EntityRef;
  roles: RoleView[];
  articles: number;
}

export interface EntityView extends EntityRef {
  stateOwned: boolean | null;
  parent: EntityRef | null;
  children: EntityRef[];
  aliases: AliasView[];
  stats: { articles: number; events: number; figures: number; toReview: number };
  activity: Activity;
  ordinals: OrdinalChart | null;
  figures: FigureChart | null;
  /** Entities named in the same articles, the most frequent first. */
  together: { entity: EntityRef; articles: number }[];
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

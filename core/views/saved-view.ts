/** A filtered page under a name, as its owner or somebody it is shared with sees it. */
export interface SavedView {
  id: number;
  name: string;
  /** Path and query in canonical form (see `canonicalViewAddress`): one view has one address. */
  address: string;
  isPinned: boolean;
  isShared: boolean;
  isStart: boolean;
  isOwn: boolean;
  /** Name of who keeps it. */
  owner: string;
}

/** The views that somebody has: the own ones by name, then what others share. */
export interface SavedViewsView {
  views: SavedView[];
  /** Whether this person can keep views; visitors cannot. */
  canSave: boolean;
}

/** The longest name that is kept, in UTF-16 units. */
export const LONGEST_VIEW_NAME = 80;
/** The longest address that is kept, in UTF-16 units: a dozen filters take a tenth of it. */
export const LONGEST_VIEW_ADDRESS = 2000;

import { CENTRAL_ENTERPRISES } from './gazetteer-central';
import type { GazetteerEntry } from './gazetteer-entry';
import { FOREIGN_COMPANIES } from './gazetteer-foreign';
import { METALS } from './gazetteer-metals';
import { RARE_EARTHS } from './gazetteer-rare-earths';
import { STEEL } from './gazetteer-steel';

/** Companies of the steel, metals and rare-earth trade, with their customers, banks and advisers. */
export const COMPANIES: readonly GazetteerEntry[] = [
  ...STEEL,
  ...RARE_EARTHS,
  ...METALS,
  ...CENTRAL_ENTERPRISES,
  ...FOREIGN_COMPANIES,
];

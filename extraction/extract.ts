import type { Extraction } from '@/core/model/extraction';
import { detectClaims } from './detect/claims';
import { detectDates } from './detect/dates';
import { detectEntities } from './detect/entities';
import { detectEvents } from './detect/events';
import { detectFigures } from './detect/figures';
import { detectPublished } from './detect/published';
import { detectSource } from './detect/source';
import { detectThemes } from './detect/themes';
import { detectTitle } from './detect/title';
import { type Header, readText } from './reading';
import { calibrate } from './refine/calibrate';
import { CALIBRATION, type Calibration, type CalibrationPoint } from './rules/calibration';
import { GAZETTEER, type Gazetteer } from './rules/gazetteer';
import { type Scheme, THEMES } from './rules/themes';

/** Raised whenever a rule changes, so that stored articles can be told from fresh ones. */
export const EXTRACTOR_VERSION = '2026.11.23.2';

export interface ExtractOptions {
  /** What is known by name; by default what the desk is set up with. */
  gazetteer?: Gazetteer;
  /** The themes that are looked for; by default those that ship. */
  scheme?: Scheme;
  /** What the scores of the rules are worth; `UNCALIBRATED` leaves them as they are. */
  calibration?: Calibration;
}

/**
 * Read one clean text into proposals, each with the words that prove it. Pure: the date of publication comes in
 * with the header, never from the clock.
 */
export function extract(
  text: string,
  header: Header,
  { gazetteer = GAZETTEER, scheme = THEMES, calibration = CALIBRATION }: ExtractOptions = {},
): Extraction {
  const reading = readText(text, header, gazetteer);
  const title = detectTitle(reading);
  const published = detectPublished(reading);
  const source = detectSource(reading);
  const dates = detectDates(reading, published.published);
  const entities = detectEntities(reading);
  const themes = detectThemes(reading, scheme);
  const figures = detectFigures(reading, { dates, entities, source, published: published.published });
  const events = detectEvents(reading, {
    dates,
    entities,
    themes,
    figures,
    source,
    published: published.published,
  });
  const claims = detectClaims(reading, { entities, source });
  return {
    extractorVersion: EXTRACTOR_VERSION,
    language: reading.language,
    title: title.title,
    titleEvidence: title.evidence,
    published: published.published,
    publishedBasis: published.basis,
    publishedEvidence: published.evidence,
    source,
    mainOrganisation: entities.mainOrganisation,
    entities: withShares(entities.entities, calibration.entities),
    events: withShares(events, calibration.events),
    figures: withShares(figures, calibration.figures),
    themes,
    claims,
  };
}

/** The same proposals with the share that their scores stand for. */
function withShares<T extends { confidence: number }>(found: T[], points: readonly CalibrationPoint[]): T[] {
  return found.map((each) => ({ ...each, confidence: calibrate(each.confidence, points) }));
}

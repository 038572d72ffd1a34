import { createHash } from 'node:crypto';
import { type CleanText, type Document, NO_HEADER } from '@/core/model/document';
import { type Evidence, evidenceAt } from '@/core/model/evidence';
import type { ExtractedEntity, ExtractedEvent, ExtractedFigure, Extraction } from '@/core/model/extraction';
import { type DeskDatabase, openDatabase } from './connection';
import { type ArticleToStore, type StoredArticle, storeArticle } from './queries/store-article';
import { storeThemes, type ThemeEntry } from './queries/store-theme';
import { storeUpload } from './queries/store-upload';

/** A vocabulary for tests: two themes, one below the other. */
export const TEST_THEMES: ThemeEntry[] = [
  {
    key: 'reform',
    label: 'Reform',
    definition: 'Changes to how state firms are run.',
    broader: null,
    terms: [{ term: 'reform', weight: 1, language: 'en' }],
  },
  {
    key: 'governance',
    label: 'Governance',
    definition: 'Who decides, and how.',
    broader: 'reform',
    terms: [{ term: 'committee', weight: 0.5, language: 'en' }],
  },
];

/** An in-memory desk with the real migrations and the test vocabulary. */
export function openTestDatabase(): DeskDatabase {
  const db = openDatabase(':memory:');
  storeThemes(db, TEST_THEMES);
  return db;
}

/** The evidence for the `nth` occurrence (from 0) of some words in a text; throws when they do not occur. */
export function quoteOf(text: string, words: string, nth = 0): Evidence {
  let at = text.indexOf(words);
  for (let i = 0; i < nth && at >= 0; i++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`“${words}” does not occur in the text.`);
  return evidenceAt(text, at, at + words.length);
}

/** An entity whose mentions are all occurrences of its name. */
export function entityIn(text: string, name: string, over: Partial<ExtractedEntity> = {}): ExtractedEntity {
  const mentions: Evidence[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    mentions.push(evidenceAt(text, at, at + name.length));
  }
  return {
    key: name.toLowerCase().replace(/\W+/g, '-'),
    type: 'organization',
    name,
    mentions,
    aliases: [],
    roles: [],
    stateOwned: null,
    parent: null,
    confidence: 0.9,
    ...over,
  };
}

/** An undated meeting proven by `words`. */
export function eventIn(text: string, words: string, over: Partial<ExtractedEvent> = {}): ExtractedEvent {
  return {
    type: 'meeting',
    title: words,
    date: null,
    dateBasis: 'none',
    dateNote: null,
    dateEvidence: null,
    series: null,
    participants: [],
    themes: [],
    evidence: quoteOf(text, words),
    assertion: { speaker: null, status: 'reported', credibility: 3 },
    confidence: 0.8,
    ...over,
  };
}

/** Revenue without a period, written and proven by `words`. */
export function figureIn(
  text: string,
  words: string,
  over: Pick<ExtractedFigure, 'subject' | 'value' | 'unit'> & Partial<ExtractedFigure>,
): ExtractedFigure {
  return {
    metric: 'revenue',
    subjectEntity: null,
    valueMax: null,
    period: null,
    periodEvidence: null,
    change: null,
    changeAlt: null,
    changeEvidence: null,
    qualifier: 'exact',
    asWritten: words,
    evidence: quoteOf(text, words),
    assertion: { speaker: null, status: 'reported', credibility: 3 },
    confidence: 0.9,
    ...over,
  };
}

/** An extraction that says nothing but what is given. */
export function extractionOf(over: Partial<Extraction> = {}): Extraction {
  return {
    extractorVersion: 'test',
    language: 'en',
    title: null,
    titleEvidence: null,
    published: null,
    publishedBasis: 'none',
    publishedEvidence: null,
    source: {
      publisher: null,
      publisherEvidence: null,
      originalOutlet: null,
      originalOutletEvidence: null,
      stateOwned: false,
      disclaimer: null,
    },
    mainOrganisation: null,
    entities: [],
    events: [],
    figures: [],
    themes: [],
    claims: [],
    ...over,
  };
}

/** A plain-text document and its clean text, unchanged. */
export function documentOf(
  text: string,
  over: Partial<Document> = {},
): { document: Document; clean: CleanText } {
  return {
    document: {
      ...NO_HEADER,
      filename: 'report.txt',
      mediaType: 'text/plain',
      body: text,
      ...over,
    },
    clean: { text, removals: [], repairs: [] },
  };
}

/** Store an article made of `text` and the facts given, as an import does. */
export function storeTestArticle(
  db: DeskDatabase,
  text: string,
  extraction: Partial<Extraction> = {},
  over: Partial<Pick<ArticleToStore, 'publisher' | 'originalOutlet' | 'document'>> = {},
): StoredArticle {
  const hash = createHash('sha256').update(text).digest('hex');
  const at = new Date('2025-09-01T09:14:00Z');
  return db.transaction((tx) => {
    const uploadId = storeUpload(tx, {
      sha256: hash,
      bytes: Buffer.from(text),
      byteLength: Buffer.byteLength(text),
      mediaType: 'text/plain',
      filename: 'report.txt',
      uploadedBy: 'local:test',
      uploadedAt: at,
    });
    return storeArticle(tx, {
      ...documentOf(text),
      uploadId,
      part: null,
      textSha256: hash,
      extraction: extractionOf(extraction),
      publisher: null,
      originalOutlet: null,
      importedAt: at,
      importedBy: 'local:test',
      ...over,
    });
  });
}

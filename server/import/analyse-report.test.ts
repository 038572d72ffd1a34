import { describe, expect, it } from 'vitest';
import { type Document, NO_HEADER } from '@/core/model/document';
import { isGrounded } from '@/core/model/evidence';
import { extractionSchema } from '@/core/model/extraction';
import { UnreadableDocumentError } from '@/ingest/errors';
import { DEFAULT_LIMITS } from '@/ingest/limits';
import { analyseReport } from './analyse-report';

const documentOf = (body: string): Document => ({
  ...NO_HEADER,
  filename: 'fourth.txt',
  mediaType: 'text/plain',
  body,
});
const SENTENCE =
  'On 12 March 2025 the Baogang Group Party Committee held its fourth meeting of the year in Baotou and heard a report on the safety of its mills. ';

describe('analyseReport', () => {
  it('goes from a document to facts that keep to the contract and stand in the clean text', () => {
    const { clean, extraction } = analyseReport(documentOf(SENTENCE));
    expect(extractionSchema.safeParse(extraction).success).toBe(true);
    expect(extraction.events.length).toBeGreaterThan(0);
    for (const event of extraction.events) expect(isGrounded(clean.text, event.evidence)).toBe(true);
  });

  it('refuses a collection that is far too long for one report, and says how long it is', () => {
    const long = SENTENCE.repeat(Math.ceil((DEFAULT_LIMITS.textLength + 1) / SENTENCE.length));
    const attempt = () => analyseReport(documentOf(long));
    expect(attempt).toThrow(UnreadableDocumentError);
    expect(attempt).toThrow(/at most 300,000/);
  });
});

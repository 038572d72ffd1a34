import { describe, expect, it } from 'vitest';
import { isGrounded } from '@/core/model/evidence';
import { extractionSchema } from '@/core/model/extraction';
import { UnreadableDocumentError } from '@/ingest/errors';
import { analyseReport, LONGEST_REPORT } from './analyse-report';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const SENTENCE =
  'On 12 March 2025 the Baogang Group Party Committee held its fourth meeting of the year in Baotou and heard a report on the safety of its mills. ';

describe('analyseReport', () => {
  it('goes from bytes to facts that keep to the contract and stand in the clean text', () => {
    const { clean, extraction } = analyseReport(bytesOf(SENTENCE), 'fourth.txt');
    expect(extractionSchema.safeParse(extraction).success).toBe(true);
    expect(extraction.events.length).toBeGreaterThan(0);
    for (const event of extraction.events) expect(isGrounded(clean.text, event.evidence)).toBe(true);
  });

  it('refuses a collection that is far too long for one report, and says how long it is', () => {
    const long = SENTENCE.repeat(Math.ceil((LONGEST_REPORT + 1) / SENTENCE.length));
    const attempt = () => analyseReport(bytesOf(long), 'archive.txt');
    expect(attempt).toThrow(UnreadableDocumentError);
    expect(attempt).toThrow(/at most 300,000/);
  });
});

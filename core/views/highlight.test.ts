import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_LAYERS, type EvidenceSpan, highlight } from './highlight';

const TEXT = 'The works council sat for the ninth time in Ordos.';

function span(
  quote: string,
  key: string,
  layer: EvidenceSpan['layer'],
  tag: string | null = null,
): EvidenceSpan {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, key, layer, tag };
}

describe('highlighting a text', () => {
  it('leaves a text without evidence whole', () => {
    expect(highlight(TEXT, [])).toEqual([{ text: TEXT, marks: [] }]);
  });

  it('gives no part for an empty stretch', () => {
    expect(highlight('', [])).toEqual([]);
  });

  it('splits nested spans and puts the shorter one first', () => {
    const parts = highlight(TEXT, [
      span('works council sat for the ninth time in Ordos', 'event-1', 'event', 'E1'),
      span('Ordos', 'entity-2', 'entity', 'N1'),
    ]);
    expect(parts.map((part) => part.text)).toEqual([
      'The ',
      'works council sat for the ninth time in ',
      'Ordos',
      '.',
    ]);
    expect(parts[2]?.marks).toEqual([
      { key: 'entity-2', layer: 'entity', tag: 'N1', opens: true },
      { key: 'event-1', layer: 'event', tag: 'E1', opens: false },
    ]);
    expect(parts[1]?.marks).toEqual([{ key: 'event-1', layer: 'event', tag: null, opens: true }]);
  });

  it('keeps both lines where spans cross each other', () => {
    const parts = highlight(TEXT, [
      span('council sat for the', 'event-1', 'event'),
      span('for the ninth', 'theme-2', 'theme'),
    ]);
    const crossing = parts.find((part) => part.text === 'for the');
    expect(crossing?.marks.map((mark) => mark.key)).toEqual(['theme-2', 'event-1']);
  });

  it('counts the same place of the same fact once and keeps its tag', () => {
    const parts = highlight(TEXT, [
      span('ninth time', 'event-1', 'event'),
      span('ninth time', 'event-1', 'event', 'E1'),
    ]);
    expect(parts.find((part) => part.text === 'ninth time')?.marks).toEqual([
      { key: 'event-1', layer: 'event', tag: 'E1', opens: true },
    ]);
  });

  it('marks a fact once where its date is quoted inside its own quote', () => {
    const parts = highlight(TEXT, [
      span('works council sat for the ninth time', 'event-1', 'event', 'E1'),
      span('ninth', 'event-1', 'event'),
    ]);
    expect(parts.flatMap((part) => part.marks.filter((mark) => mark.opens))).toHaveLength(1);
    expect(parts.find((part) => part.text === 'ninth')?.marks).toHaveLength(1);
  });

  it('cuts one paragraph out of a text, with a span that reaches over its edge', () => {
    const parts = highlight(TEXT, [span('council sat for the', 'event-1', 'event', 'E1')], 4, 17);
    expect(parts.map((part) => part.text)).toEqual(['works ', 'council']);
    expect(parts[1]?.marks[0]).toMatchObject({ tag: null, opens: true });
  });

  it('always joins to the text, marks every place exactly as the spans say, and orders marks by length', () => {
    const anySpan = fc
      .tuple(fc.nat(60), fc.nat(20), fc.nat(5), fc.constantFrom(...EVIDENCE_LAYERS))
      .map(([start, length, fact, layer]) => ({
        start,
        end: start + length,
        key: `fact-${fact}`,
        layer,
        tag: null,
      }));
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(anySpan, { maxLength: 12 }), (text, all) => {
        const spans = all.filter((one) => one.end <= text.length);
        const parts = highlight(text, spans);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        let at = 0;
        for (const part of parts) {
          expect(part.text.length).toBeGreaterThan(0);
          for (let i = at; i < at + part.text.length; i++) {
            const expected = new Set(
              spans.filter((one) => one.start <= i && i < one.end).map((one) => one.key),
            );
            expect(new Set(part.marks.map((mark) => mark.key))).toEqual(expected);
          }
          at += part.text.length;
        }
      }),
    );
  });
});

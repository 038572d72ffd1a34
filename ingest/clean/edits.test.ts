import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CleanText } from '@/core/model/document';
import { applyEdits, removal, repair } from './edits';

const fresh = (text: string): CleanText => ({ text, removals: [], repairs: [] });

describe('applying edits', () => {
  it('moves the offsets of earlier log entries along with the text', () => {
    const mended = applyEdits(fresh('noise The miil opened'), [repair(10, 14, 'mill', 'mojibake')]);
    const cut = applyEdits(mended, [removal(0, 6, 'navigation')]);
    expect(cut.text).toBe('The mill opened');
    expect(cut.repairs).toEqual([{ kind: 'mojibake', before: 'miil', after: 'mill', offset: 4 }]);
    expect(cut.removals).toEqual([{ kind: 'navigation', text: 'noise', offset: 0 }]);
  });

  it('joins a repair with a later one on the same words, back to the raw form', () => {
    const once = applyEdits(fresh('a XX b'), [repair(2, 4, 'YY', 'entity')]);
    const twice = applyEdits(once, [repair(2, 3, 'Z', 'mojibake')]);
    expect(twice.text).toBe('a ZY b');
    expect(twice.repairs).toEqual([{ kind: 'entity', before: 'XX', after: 'ZY', offset: 2 }]);
  });

  it('forgets a repair whose words are removed later, and logs the removal as the raw body had it', () => {
    const once = applyEdits(fresh('keep LIKE#'), [repair(9, 10, '…', 'mojibake')]);
    const twice = applyEdits(once, [removal(5, 10, 'related')]);
    expect(twice.repairs).toEqual([]);
    expect(twice.removals).toEqual([{ kind: 'related', text: 'LIKE#', offset: 5 }]);
  });

  it('lets the earlier of two overlapping edits win', () => {
    expect(applyEdits(fresh('abcdef'), [removal(2, 5, 'share'), removal(1, 3, 'share')]).text).toBe('adef');
  });

  it('returns the same text when there is nothing to do', () => {
    const clean = fresh('as it was');
    expect(applyEdits(clean, [])).toBe(clean);
  });

  it('keeps every logged repair at its place, whatever is edited afterwards', () => {
    const edit = fc.tuple(fc.nat(60), fc.nat(6), fc.constantFrom('', 'x', 'longer'), fc.boolean());
    fc.assert(
      fc.property(
        fc.string({ minLength: 60, maxLength: 60 }),
        fc.array(fc.array(edit, { maxLength: 5 }), { maxLength: 4 }),
        (text, rounds) => {
          let clean = fresh(text);
          for (const round of rounds) {
            const edits = round
              .filter(([start, length]) => start + length <= clean.text.length)
              .map(([start, length, after, isLogged]) => ({
                start,
                end: start + length,
                replacement: after,
                log: isLogged ? ({ repair: 'entity' } as const) : null,
              }));
            clean = applyEdits(clean, edits);
          }
          for (const entry of clean.repairs)
            expect(clean.text.slice(entry.offset, entry.offset + entry.after.length)).toBe(entry.after);
          for (const entry of clean.removals) expect(entry.offset).toBeLessThanOrEqual(clean.text.length);
        },
      ),
    );
  });
});

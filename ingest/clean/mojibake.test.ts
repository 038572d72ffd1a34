import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairMojibake } from './mojibake';
import { garbledCases, isHeldOut, rightTexts, showIn } from './mojibake/testing-cases';
import { SENTENCES } from './mojibake/testing-sentences';

const utf8 = (text: string) => new TextEncoder().encode(text);
const repaired = (text: string) => repairMojibake(text).text;
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const share = (part: number, whole: number) => (100 * part) / whole;

describe('repairing mojibake', () => {
  it.each([
    ['the millâ€™s owner', 'the mill’s owner'],
    ['18 billion ยฅ and โ€“ later', '18 billion ¥ and – later'],
    ['voilÃ le problÃ¨me', 'voilà le problème'],
    ['La societÃ  ha giÃ  pagato', 'La società ha già pagato'],
    ['HÃ”TEL', 'HÔTEL'],
    ['ÖÐ¹ú', '中国'],
    ['Íîâûé çàâîä', 'Новый завод'],
    ['РќРѕРІС‹Р№ Р·Р°РІРѕРґ', 'Новый завод'],
    ['the mill鈥檚 owner', 'the mill’s owner'],
    ['ΓÇ£quietΓÇ¥', '“quiet”'],
    ['the mill&acirc;&euro;&trade;s owner', 'the mill’s owner'],
    ['lost twice: 锟斤拷', 'lost twice: \ufffd\ufffd'],
    ['Baotou?s new furnace', 'Baotou’s new furnace'],
    ['Baotou\ufffds new furnace didn\ufffdt start', 'Baotou’s new furnace didn’t start'],
    ['he said\u0085 nothing', 'he said… nothing'],
    ['ðŸ™‚ fine', '🙂 fine'],
  ])('mends %j', (garbled, right) => {
    expect(repaired(garbled)).toBe(right);
  });

  it.each([
    'Is it Bob? so be it',
    'https://example.org/page?s=1&t=2',
    'caf\ufffd in Z\ufffdrich',
    'Brontë…” she wrote',
    'Ζ “Å”, passé…”',
  ])('leaves %j, where nothing is certain', (text) => {
    expect(repaired(text)).toBe(text);
  });

  it('says what it changed and where that stands', () => {
    expect(repairMojibake('Ã© and the millâ€™s')).toEqual({
      text: 'é and the mill’s',
      repairs: [
        { kind: 'mojibake', before: 'Ã©', after: 'é', offset: 0 },
        { kind: 'mojibake', before: 'â€™', after: '’', offset: 14 },
      ],
    });
  });

  it.each([
    ['the half that was tuned on', false],
    ['the half held out', true],
  ])(
    'mends at least 90 % of the garbled texts in %s',
    (_half, held) => {
      const cases = garbledCases().filter(({ garbled }) => isHeldOut(garbled) === held);
      const right = cases.filter((entry) => spaced(repaired(entry.garbled)) === spaced(entry.right));
      expect(cases.length).toBeGreaterThan(400);
      expect(share(right.length, cases.length)).toBeGreaterThan(94);
    },
    60_000,
  );

  it.each([
    ['the half that was tuned on', false],
    ['the half held out', true],
  ])(
    'leaves at least 98 % of the right texts in %s as they are',
    (_half, held) => {
      const texts = rightTexts().filter((text) => isHeldOut(text) === held);
      const left = texts.filter((text) => repaired(text) === text);
      expect(texts.length).toBeGreaterThan(300);
      expect(share(left.length, texts.length)).toBeGreaterThan(98);
    },
    60_000,
  );

  it('changes nothing in a text that it has repaired, whatever the text', () => {
    const pieces = fc.constantFrom(
      'â€™',
      'Ã',
      '©',
      'โ',
      '€',
      'ÖÐ',
      '鈥',
      'Ð',
      '½',
      ' ',
      'é',
      's',
      '?',
      '\ufffd',
      '\u0085',
      '“',
      'Т',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const once = repairMojibake(text);
        expect(repaired(once.text)).toBe(once.text);
        for (const entry of once.repairs)
          expect(once.text.slice(entry.offset, entry.offset + entry.after.length)).toBe(entry.after);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it.each(['english', 'french', 'russian', 'chinese', 'thai'])(
    'repairs a long garbled text within the time limit of a test: %s',
    (language) => {
      const long = showIn(utf8(`${SENTENCES[language]}\n`.repeat(2000)), 'windows-1252').slice(0, 300_000);
      expect(repairMojibake(long).text.length).toBeGreaterThan(0);
    },
    60_000,
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, NO_HEADER } from '@/core/model/document';
import { UnreadableDocumentError } from '../errors';
import { CLEANING_STEPS, cleanBody, cleanText, cleanTitle } from './clean';

const NOBODY = { publisher: null, published: null };
const GOLDEN = resolve(import.meta.dirname, 'golden');

const reportOf = (body: string): Document => ({
  ...NO_HEADER,
  filename: 'report.txt',
  mediaType: 'text/plain',
  body,
});

describe('golden texts', () => {
  it.each(readdirSync(GOLDEN))('%s comes out as written down', (name) => {
    const input = readFileSync(resolve(GOLDEN, name, 'input.txt'), 'utf8');
    const expected = readFileSync(resolve(GOLDEN, name, 'clean.txt'), 'utf8').trimEnd();
    expect(cleanBody(reportOf(input)).text).toBe(expected);
    expect(cleanText(expected, NOBODY)).toEqual({ text: expected, removals: [], repairs: [] });
  });
});

/** Pieces of pages, in any order and number: prose, furniture and garbled stretches. */
const PIECES = [
  'The works at Lianshan restarted on Monday after nine weeks of repair, the notice says.',
  'Lianshan Steelโs โquietโ plan โ 30โ35% cheaper โ is thinโjust an outline.',
  'The millâ€™s owners met in ZÃ¼rich â€” â€œagainâ€.',
  'Ã¢â‚¬Å“twice garbledÃ¢â‚¬Â\u009d',
  '&amp;lt;b&amp;gt;R&amp;amp;D&lt;/b&gt;',
  'โรงงานเหล็กแห่งใหม่ โดยบริษัท',
  '首__钢集团召开会议，审议通过生产计划，全年粗钢产量目标为三百二十万吨。',
  'AimExplanation',
  'Shorter Chains of CommandThe group wants no more than three levels between the pit and the board.',
  'Takeaways',
  'Highlights',
  '- A bullet of some length that says what the board decided today.',
  'Daniel',
  'You Might Also Like…',
  'Kiln number four closes',
  'Share | Print',
  '(opens in a new tab)',
  'Source: Lianshan Daily',
  'iconMar 4, 2025 09:15',
  'ย ',
  'Home / News',
  'The crew went home at noon, and the pit is quiet. Read more »',
  '会议要求各单位压实安全责任，年底前完成整改。（责任编辑：何一鸣）',
  '[Text size: S M L] [Print] [Close]',
  'You are receiving this digest because you signed up. Unsubscribe | View in browser',
  'IndicatorOutput (t)y/y',
  'WagesRMB 4 million, up 3%',
  'GravelOutput of 300 barrows',
  '<p>',
  '',
  '   ',
];
const pages = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('\n', '\n\n', ' ', '\r\n')), { maxLength: 14 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));

describe('cleaning', () => {
  it('changes nothing in a text that is clean already', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const once = cleanText(page, NOBODY);
        expect(cleanText(once.text, NOBODY)).toEqual({ text: once.text, removals: [], repairs: [] });
      }),
      { numRuns: 400 },
    );
  }, 30_000);

  it('logs each repair at the place where its result stands', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { text, repairs, removals } = cleanText(page, NOBODY);
        for (const entry of repairs) {
          expect(text.slice(entry.offset, entry.offset + entry.after.length)).toBe(entry.after);
          expect(entry.before).not.toBe(entry.after);
        }
        for (const entry of removals) expect(entry.offset).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('mends a text that was garbled twice, and logs it once', () => {
    const clean = cleanText('the millÃ¢â‚¬â„¢s owner', NOBODY);
    expect(clean.text).toBe('the mill’s owner');
    expect(clean.repairs).toEqual([{ kind: 'mojibake', before: 'Ã¢â‚¬â„¢', after: '’', offset: 8 }]);
  });

  it('says what it took out, where that stood', () => {
    const body = 'The works restarted on Monday (opens in a new tab), the notice says.\nSpread the word:';
    expect(cleanText(body, NOBODY).removals).toEqual([
      { kind: 'navigation', text: '(opens in a new tab)', offset: 29 },
      { kind: 'share', text: 'Spread the word:', offset: 47 },
    ]);
  });

  it('refuses a file with hardly any letters, and says how many it found', () => {
    const attempt = () => cleanBody(reportOf('Too short.\nShare | Print'));
    expect(attempt).toThrow(UnreadableDocumentError);
    expect(attempt).toThrow(/Only 8 letters .* at least 80/);
    expect(() => cleanBody(reportOf('<p></p>'))).toThrow(/No text was found/);
  });

  it('takes a short Chinese notice for a report', () => {
    const body = '连山钢集团11月18日召开董事会会议，审议通过2026年生产计划，粗钢目标三百万吨。';
    expect(cleanBody(reportOf(body)).text).toBe(body);
  });

  it('mends headlines on one line', () => {
    expect(cleanTitle(' Lianshanโs R&amp;D \n plan ')).toBe('Lianshan’s R&D plan');
  });

  it('names each of its steps once', () => {
    const names = CLEANING_STEPS.map((step) => step.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('needs time in proportion to the length, also for hostile texts', () => {
    const hostile = [
      '<',
      '&amp;',
      'โ ',
      '“',
      '[caption ',
      'Ab',
      '(opens ',
      '<!--',
      ' \t',
      '>',
      '. ',
      '+1 ',
      '©!--',
      'aRMB 1 ',
      'more > ',
      '记者 ',
      '产品价格',
      'You are receiving this ',
    ];
    for (const sign of hostile) {
      expect(() => cleanText(sign.repeat(20_000), NOBODY), JSON.stringify(sign)).not.toThrow();
    }
  }, 60_000);
});

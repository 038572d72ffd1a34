import { describe, expect, it } from 'vitest';
import { SENTENCES } from './clean/mojibake/testing-sentences';
import { detectLanguage } from './language';

const TAGS: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  german: 'de',
  spanish: 'es',
  portuguese: 'pt',
  italian: 'it',
  polish: 'pl',
  czech: 'cs',
  hungarian: 'hu',
  turkish: 'tr',
  russian: 'ru',
  ukrainian: 'uk',
  greek: 'el',
  chinese: 'zh-Hans',
  traditional: 'zh-Hant',
  japanese: 'ja',
  korean: 'ko',
  thai: 'th',
  vietnamese: 'vi',
};

describe('detectLanguage', () => {
  it('tells the languages of our own sentences, three at a time, with few slips', () => {
    const cases = Object.entries(TAGS).flatMap(([name, tag]) => {
      const lines = (SENTENCES[name] ?? '').split('\n');
      return Array.from({ length: Math.floor(lines.length / 3) }, (_, i) => ({
        tag,
        text: lines.slice(3 * i, 3 * i + 3).join(' '),
      }));
    });
    expect(cases.length).toBeGreaterThan(60);
    const wrong = cases.filter(({ tag, text }) => detectLanguage(text) !== tag);
    expect(wrong.length / cases.length).toBeLessThan(0.04);
  });

  it('knows a Chinese text that is full of Latin names and figures', () => {
    expect(detectLanguage('包钢集团与ECUST签署AI合作协议，2025年投入3.5亿元用于MES和ERP系统建设。')).toBe(
      'zh-Hans',
    );
    expect(detectLanguage('包鋼集團與國家電網簽署協議，會議於五月在包頭召開。')).toBe('zh-Hant');
  });

  it('stays with English when a few Chinese names stand in it', () => {
    const text =
      'The group (包钢集团) said on Monday that its board had met for the second time this year in Baotou.';
    expect(detectLanguage(text)).toBe('en');
  });

  it('believes a declaration that the text does not contradict, and no other', () => {
    const english =
      'The company said on Monday that its board had met for the second time of the year in Baotou.';
    expect(detectLanguage(english, 'en-GB')).toBe('en-GB');
    expect(detectLanguage(english, 'zh-CN')).toBe('en');
    expect(detectLanguage('包钢集团召开党委会。', 'en')).toBe('zh-Hans');
    expect(detectLanguage('包钢', 'zh_TW')).toBe('zh-Hans');
    expect(detectLanguage('Baogang 2025', 'de-AT')).toBe('de-AT');
    expect(detectLanguage('12.5 %', 'not a tag!')).toBe('en');
    expect(detectLanguage('')).toBe('en');
  });
});

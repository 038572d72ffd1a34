import { describe, expect, it } from 'vitest';
import { readText } from '../reading';
import { zoneSentences } from './events-zones';

const zones = (text: string, title: string | null = null) =>
  zoneSentences(readText(text, { title, url: null, published: null, publisher: null, language: null })).map(
    (s) => `${s.zone}: ${s.words}`,
  );

describe('zoneSentences', () => {
  it('tells headline, highlights, body, commentary and apparatus apart', () => {
    const text = [
      'Steel group opens a third mill in Baotou',
      'Highlights',
      '- The mill is open.',
      'The mill opened on Monday. It is large.',
      'Why it matters',
      'Steel is cheap.',
      'Source: Mill Daily, May 30, 2025',
      'Disclaimer',
      'Nothing here is advice.',
    ].join('\n');
    expect(zones(text)).toEqual([
      'headline: Steel group opens a third mill in Baotou',
      'heading: Highlights',
      'highlights: - The mill is open.',
      'body: The mill opened on Monday.',
      'body: It is large.',
      'heading: Why it matters',
      'commentary: Steel is cheap.',
      'apparatus: Source: Mill Daily, May 30, 2025',
      'heading: Disclaimer',
      'apparatus: Nothing here is advice.',
    ]);
  });

  it('treats the story as body when a heading such as “Takeaways” stands before it', () => {
    expect(zones('Takeaways\nThe ministry issued a notice on Monday.')[1]).toBe(
      'body: The ministry issued a notice on Monday.',
    );
  });

  it('goes on with the body behind a source line at the top', () => {
    expect(zones('Home / News\nSource:SMM\nThe mill opened.').at(-1)).toBe('body: The mill opened.');
  });

  it('numbers the paragraphs of the body from the lead', () => {
    const text = 'Highlights\n- One.\nThe lead is here.\nThe second paragraph follows.';
    const sentences = zoneSentences(
      readText(text, { title: null, url: null, published: null, publisher: null, language: null }),
    );
    expect(sentences.map((s) => s.bodyIndex)).toEqual([-1, -1, 0, 1]);
  });
});

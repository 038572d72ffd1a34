import { describe, expect, it } from 'vitest';
import { openingOf } from './store-opening';

describe('openingOf', () => {
  it('passes over headings and bullets to the first line that says something', () => {
    expect(openingOf('Highlights\n\n  • The mill at Duluun will run on hydrogen from May.\nMore.')).toBe(
      'The mill at Duluun will run on hydrogen from May',
    );
    expect(openingOf('要点\n第二座冶炼厂周一在东城投产。')).toBe('第二座冶炼厂周一在东城投产');
  });

  it('cuts a long line at a word', () => {
    const opening = openingOf(`${'neodymium '.repeat(30)}end`)!;
    expect(opening.length).toBeLessThanOrEqual(161);
    expect(opening.endsWith('neodymium…')).toBe(true);
  });

  it('has nothing to offer for a text without any such line', () => {
    expect(openingOf('Highlights\n\nSteel')).toBeNull();
  });
});

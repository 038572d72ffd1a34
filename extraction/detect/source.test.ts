import { describe, expect, it } from 'vitest';
import { isGrounded } from '@/core/model/evidence';
import { readText } from '../reading';
import { detectSource } from './source';

const header = { title: null, url: null, published: null, publisher: null, language: null };
const sourceOf = (
  text: string,
  over: Partial<typeof header> | { publisher: string } | { url: string } = {},
) => detectSource(readText(text, { ...header, ...over }));

describe('detectSource', () => {
  it('takes the publisher from the header, else from the address', () => {
    expect(sourceOf('The kiln runs again.', { publisher: 'Furnace Weekly' }).publisher).toBe(
      'Furnace Weekly',
    );
    expect(sourceOf('The kiln runs again.', { url: 'https://news.metal.com/newscontent/1' }).publisher).toBe(
      'SMM',
    );
    expect(sourceOf('The kiln runs again.').publisher).toBeNull();
  });

  it('finds the outlet whose report is relayed, and says whether the state owns it', () => {
    const text = 'The kiln runs again, Baogang Daily reported on Monday.';
    const source = sourceOf(text, { publisher: 'Furnace Weekly' });
    expect(source).toMatchObject({ originalOutlet: 'Baogang Daily', stateOwned: true });
    expect(source.originalOutletEvidence?.quote).toBe('Baogang Daily');
    expect(isGrounded(text, source.originalOutletEvidence!)).toBe(true);
  });

  it('reads a source line', () => {
    const text = 'The kiln runs again.\nSource: translated from Baogang Daily, May 30, 2025';
    expect(sourceOf(text).originalOutlet).toBe('Baogang Daily');
  });

  it('does not take a publisher speaking of its own coverage, nor a filing, for an origin', () => {
    expect(
      sourceOf('Rare Earth Exchanges notes that no figure was given.', { publisher: 'Rare Earth Exchanges' })
        .originalOutlet,
    ).toBeNull();
    expect(
      sourceOf('The company said in a filing to the stock exchange that the kiln runs.').originalOutlet,
    ).toBeNull();
  });

  it('leaves a foreign paper quoted further down in passing', () => {
    const lead = 'The kiln runs again. Crews are back. Ore is there. Coke is there. Gas is there. ';
    expect(sourceOf(`${lead}Reuters reported on Friday that rivals wait.`).originalOutlet).toBeNull();
    expect(sourceOf('Reuters reported on Friday that the kiln runs.').originalOutlet).toBe('Reuters');
  });

  it('recognises a disclaimer with its words', () => {
    const text = 'The kiln runs again. All claims require third-party validation before use.';
    const { disclaimer } = sourceOf(text);
    expect(disclaimer && isGrounded(text, disclaimer)).toBe(true);
    expect(sourceOf('The kiln runs again.').disclaimer).toBeNull();
  });
});

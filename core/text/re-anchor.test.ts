import { describe, expect, it } from 'vitest';
import { type Evidence, evidenceAt } from '../model/evidence';
import { anchorsIn } from './re-anchor';

const OLD =
  'Share this page\nThe committee met on 9 May in Baotou. Mr Gao spoke of debt.\nLater Mr Gao spoke of safety, and the board agreed.';

function evidence(words: string, nth = 0, text = OLD): Evidence {
  let at = text.indexOf(words);
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  return evidenceAt(text, at, at + words.length);
}

const found = (text: string, old: Evidence) => {
  const span = anchorsIn(text)(old);
  return span && text.slice(span.start, span.end);
};

describe('a quote in a text that has changed', () => {
  it('stays where it is when nothing has changed', () => {
    const old = evidence('9 May');
    expect(anchorsIn(OLD)(old)).toEqual({ start: old.start, end: old.end });
  });

  it('moves with its surroundings when something before it was taken out', () => {
    const text = OLD.replace('Share this page\n', '');
    const old = evidence('met on 9 May');
    expect(anchorsIn(text)(old)).toEqual({ start: old.start - 16, end: old.end - 16 });
    expect(found(text, old)).toBe('met on 9 May');
  });

  it('goes to the one of several like places that has the same words around it', () => {
    const text = OLD.replace('Share this page\n', 'Subscribe. ');
    const second = anchorsIn(text)(evidence('Mr Gao', 1))!;
    expect(text.slice(second.start, second.end + 16)).toBe('Mr Gao spoke of safety');
    const first = anchorsIn(text)(evidence('Mr Gao'))!;
    expect(text.slice(first.start, first.end + 14)).toBe('Mr Gao spoke of debt');
  });

  it('is not taken for the same words elsewhere when its own passage is gone', () => {
    const text = 'The committee met on 9 May in Baotou. The board of Mr Gao was silent about it all.';
    expect(found(text, evidence('Mr Gao', 1))).toBeNull();
    expect(found('A room was let on 9 May to a choir.', evidence('9 May'))).toBeNull();
  });

  it('is given up where nothing tells which of several places is meant', () => {
    const line = 'Profit rose by 5% in the year. ';
    const old = evidenceAt(`Summary of the first report: ${line}`, 29, 43);
    expect(old.quote).toBe('Profit rose by');
    expect(found(`One. ${line}Two. ${line}`, old)).toBeNull();
  });

  it('takes the nearest of places whose surroundings agree wholly', () => {
    const line =
      'All the figures of the accounts of the year: profit rose by 5% in the year, they said again. ';
    const text = `${line}${line}${line}`;
    const at = text.indexOf('profit rose', line.length);
    const old = evidenceAt(text, at, at + 11);
    expect(anchorsIn(`Intro. ${text}`)(old)?.start).toBe(at + 7);
  });

  it('is found although white space was taken out or put in', () => {
    const old = evidence('met on 9 May in Baotou');
    expect(found(OLD.replace('9 May in', '9 May\nin'), old)).toBe('met on 9 May\nin Baotou');
    const han = '公司党委召开第 12 次会议，研究部署安全生产工作，董事长主持会议并讲话。';
    const quote = evidence('第 12 次会议', 0, han);
    expect(found(han.replaceAll(' ', ''), quote)).toBe('第12次会议');
  });

  it('is not found by white space alone when other words stand around it', () => {
    const old = evidenceAt('He is no table tennis player of note, friends say.', 6, 14);
    expect(old.quote).toBe('no table');
    expect(found('It was a notable evening.', old)).toBeNull();
  });

  it('is found once more by its own length when everything around it was rewritten', () => {
    const old = evidence('Later Mr Gao spoke of safety, and the board agreed.');
    expect(
      found('Quite another page. Later Mr Gao spoke of safety, and the board agreed. The end.', old),
    ).toBe(old.quote);
  });

  it('gives no place to words that are gone', () => {
    expect(found('Nothing of it is left.', evidence('9 May'))).toBeNull();
    expect(found('', evidence('9 May'))).toBeNull();
  });

  it('finds its own place among twenty thousand like it', () => {
    const part = 'the board met and the board spoke of the board, then it rained. ';
    const text = part.repeat(20_000);
    const old = evidenceAt(text, 64_000, 64_009);
    expect(anchorsIn(text)(old)).toMatchObject({ start: 64_000, end: 64_009 });
  });
});

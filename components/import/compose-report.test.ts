import { describe, expect, it } from 'vitest';
import { composeReport, type PastedReport, problemsOf } from './compose-report';

const paste = (over: Partial<PastedReport>): PastedReport => ({
  text: 'The smelter at Tongnan opened a second line on Monday, and the mayor of the town cut a ribbon of bright red silk.',
  title: '',
  url: '',
  published: '',
  source: '',
  ...over,
});

describe('composeReport', () => {
  it('sends bare text as it is when nothing else is known', () => {
    expect(composeReport(paste({ text: '  One line.\r\nAnother. ' })).content).toBe('One line.\nAnother.\n');
  });

  it('puts what is known into a front block, one line each', () => {
    const { content } = composeReport(paste({ title: 'Second line\nopens', published: '2025-08-21' }));
    expect(content).toBe(
      'Title: Second line opens\nURL:\nPublished: 2025-08-21\nSource:\n\nThe smelter at Tongnan opened a second line on Monday, and the mayor of the town cut a ribbon of bright red silk.\n',
    );
  });

  it('names the file after the title or the first words, with nothing that a file name cannot hold', () => {
    expect(composeReport(paste({ title: 'Steel: up/down?' })).filename).toBe('Steel updown.txt');
    expect(composeReport(paste({ text: '包钢集团 2025' })).filename).toBe('包钢集团 2025.txt');
    expect(composeReport(paste({ text: '???' })).filename).toBe('pasted text.txt');
  });
});

describe('problemsOf', () => {
  it('finds none in a text alone or with right fields', () => {
    expect(problemsOf(paste({}))).toEqual({});
    expect(problemsOf(paste({ url: 'https://news.example/a?b=1', published: '2025-08' }))).toEqual({});
  });

  it('names each field that is wrong', () => {
    expect(
      Object.keys(problemsOf(paste({ text: 'Short.', url: 'news', published: 'last Friday' }))).sort(),
    ).toEqual(['published', 'text', 'url']);
  });
});

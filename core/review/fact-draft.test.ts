import { describe, expect, it } from 'vitest';
import { CORRECTIONS } from '../model/correction';
import { checkEventDraft, checkFigureDraft, eventDraftOf, figureDraftOf } from './fact-draft';

const EVENT = { title: 'A meeting', type: 'meeting', date: '2025-05', ordinal: 12, seriesYear: 2025 };
const FIGURE = {
  metric: 'revenue',
  subject: 'Baogang Group',
  value: 18_870_000_000,
  valueMax: null,
  unit: 'CNY',
  period: '2024',
  qualifier: 'approx',
};

describe('the form of a fact', () => {
  it('gives back what it was filled with, and the server takes it', () => {
    const event = checkEventDraft(eventDraftOf(EVENT), true);
    expect(event).toEqual({ fields: EVENT, problems: null });
    expect(CORRECTIONS.event.safeParse(event.fields).success).toBe(true);
    const figure = checkFigureDraft(figureDraftOf(FIGURE));
    expect(figure).toEqual({ fields: FIGURE, problems: null });
    expect(CORRECTIONS.figure.safeParse(figure.fields).success).toBe(true);
  });

  it('leaves out a date that is empty, and asks for nothing of a series where there is none', () => {
    const { ordinal: _, seriesYear: __, ...plain } = EVENT;
    expect(checkEventDraft({ ...eventDraftOf(plain), date: ' ' }, false).fields).toEqual({
      ...plain,
      date: null,
    });
  });

  it('says at each field what is wrong', () => {
    const event = { ...eventDraftOf(EVENT), title: '', date: 'next week', ordinal: '0', seriesYear: '25' };
    expect(Object.keys(checkEventDraft(event, true).problems ?? {})).toEqual([
      'title',
      'date',
      'ordinal',
      'seriesYear',
    ]);
    expect(checkEventDraft({ ...eventDraftOf(EVENT), ordinal: '' }, true).problems).toHaveProperty('ordinal');
    const figure = { ...figureDraftOf(FIGURE), subject: '', value: 'much', unit: '', period: 'May' };
    expect(Object.keys(checkFigureDraft(figure).problems ?? {}).sort()).toEqual([
      'period',
      'subject',
      'unit',
      'value',
    ]);
    expect(checkFigureDraft({ ...figureDraftOf(FIGURE), valueMax: '18bn' }).problems).toHaveProperty(
      'valueMax',
    );
  });
});

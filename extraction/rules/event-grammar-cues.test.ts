import { describe, expect, it } from 'vitest';
import { EVENT_CUES, speaksOf, typeByCue } from './event-grammar-cues';

describe('the cues of a happening', () => {
  it.each([
    ['Inspectors came to the mill.', 'inspection'],
    ['The medal went to a furnace man.', 'award'],
    ['The mill got used to its new chairman.', 'appointment'],
    ['They put pen to paper.', 'signing'],
    ['Some read Party history.', 'study_session'],
    ['Lecturers spoke to the staff.', 'training'],
    ['All went to the Magnet Industry Conference.', 'summit'],
    ['A conveyor belt burned.', 'other'],
    ['The ministry let go of its quotas.', 'policy_release'],
    ['The mill let go of its quotas.', 'other'],
    ['The first tonne was turned out.', 'project_milestone'],
    ['Guests from Ordos saw the mill.', 'visit'],
    ['The two exchanged views.', 'meeting'],
    ['The quarter brought earnings of two million.', 'results'],
    ['The mill marked up its list.', 'announcement'],
    ['自然资源部下达开采总量控制指标。', 'policy_release'],
    ['双方签约。', 'signing'],
    ['They sat through a course on fraud and fines.', 'training'],
    ['They paid the fines of the course.', 'inspection'],
    ['The governor cut the ribbon on a new hall.', 'project_milestone'],
    ['The yard was ahead of contract.', 'other'],
    ['It rained.', 'other'],
  ])('“%s” speaks of %s', (words, type) => {
    expect(typeByCue(words)).toBe(type);
  });

  it('take a strong word before a weak one', () => {
    expect(typeByCue('The board went to see a forum.')).toBe('summit');
    expect(speaksOf('meeting', 'The board went to see a forum.')).toBe(false);
  });

  it('name each kind once', () => {
    expect(new Set(EVENT_CUES.map(({ type }) => type)).size).toBe(EVENT_CUES.length);
  });
});

import { describe, expect, it } from 'vitest';
import { LONGEST_VIEW_NAME } from '@/core/views/saved-view';
import { proposeViewName } from './view-name';

describe('the name that is proposed for a view', () => {
  it('comes from the sentence of its filters, or from the title of the page', () => {
    expect(proposeViewName('Events: Meeting; about Governance.', 'Timeline')).toBe(
      'Meeting; about Governance',
    );
    expect(proposeViewName('Events: about Governance.', 'Timeline')).toBe('About Governance');
    expect(proposeViewName('All events.', 'Timeline')).toBe('Timeline');
    expect(proposeViewName(null, ' Meetings ')).toBe('Meetings');
  });

  it('is cut at a word where it is too long', () => {
    const name = proposeViewName(`Events: with ${'Northern Rare Earth, '.repeat(9)}Baogang.`, 'Timeline');
    expect(name.length).toBeLessThanOrEqual(LONGEST_VIEW_NAME);
    expect(name).toMatch(/^With Northern Rare Earth.*[a-zA-Z]…$/);
  });
});

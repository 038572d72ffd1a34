import { describe, expect, it } from 'vitest';
import { eventsOf, told } from './events-testing';

const LEDGER = [
  'What the month brought to Lianshan Steel, newest first.',
  '5 Nov – Harbour Metals. The British government clears the purchase of Old Works.',
  '9 Nov – Ansteel. Board lets its unit issue shares; holders take part in proportion.',
  '• Tue 11 Nov – Subscription agreement for the above signed.',
  '17 Nov – Ansteel, annual general meeting for 2024. Accounts and dividend.',
  '18 Nov – Ansteel: sixth centre-group session of 2025.',
  '28 Nov – Ansteel and the quarter behind it, as its owners see it.',
].join('\n');

describe('a chronicle', () => {
  it('tells an event in each line, on the day at its head, up to its publication', () => {
    expect(told(LEDGER, '2025-11-21')).toEqual([
      'announcement 2025-11-05',
      'meeting 2025-11-09',
      'signing 2025-11-11',
      'meeting 2025-11-17',
      'study_session 2025-11-18',
    ]);
  });

  it('counts a sitting for whoever stands first in its line', () => {
    const text = [
      'Sittings of the month at Baogang Group, newest first.',
      '5 Nov – Ansteel (600999). The tenth Supervisory Board holds its second meeting of 2025.',
      '9 Nov – Northern Rare Earth. Its Party Committee sat for the ninth time this year.',
      '11 Nov – Peak Minerals: agreement signed.',
    ].join('\n');
    expect(eventsOf(text, '2025-11-21').map(({ series }) => series?.body ?? null)).toEqual([
      'Ansteel tenth Supervisory Board',
      'Northern Rare Earth Party Committee',
      null,
    ]);
  });

  it('shows the words of the line as evidence', () => {
    const [first] = eventsOf(LEDGER, '2025-11-21');
    expect(first?.evidence.quote).toBe('The British government clears the purchase of Old Works');
  });

  it('is no text in which one line or two begin with a day', () => {
    const text =
      '5 Nov – Harbour Metals. The British government clears the purchase of Old Works.\nLianshan Steel makes rails. It is an old mill.';
    expect(told(text, '2025-11-21')).toEqual([]);
  });

  it('leaves lines that name nobody and tell nothing', () => {
    const text = ['5 Nov – cloudy.', '6 Nov – rain in the morning and some wind.', '7 Nov – sunny.'].join(
      '\n',
    );
    expect(told(text, '2025-11-21')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { AXIS_WIDTHS, labelAxis } from './timeline-axis';

const at = (width: number, chart: Parameters<typeof labelAxis>[0], isMajor = false) =>
  labelAxis(chart)
    .filter((label) => label.isMajor === isMajor && label.widths.includes(width))
    .map(({ text }) => text);

describe('labelAxis', () => {
  const months = { start: '2023-10-01', size: 24, unit: 'month' } as const;

  it('names quarters under months, and the year in which the chart begins', () => {
    expect(at(2, months)).toEqual(['Oct', 'Jan', 'Apr', 'Jul', 'Oct', 'Jan', 'Apr', 'Jul']);
    expect(at(2, months, true)).toEqual(['2023', '2024', '2025']);
    expect(at(0, { ...months, size: 60 })).toEqual([]);
    expect(at(0, { ...months, size: 60 }, true)).toEqual(['2024', '2025', '2026', '2027', '2028']);
  });

  it('leaves out years where they would cover each other', () => {
    expect(at(0, { start: '1990-01-01', size: 36, unit: 'year' }, true)).toEqual([
      '1990',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
    ]);
  });

  it('names days and their months', () => {
    const days = { start: '2025-05-20', size: 40, unit: 'day' } as const;
    expect(at(2, days, true)).toEqual(['May 2025', 'Jun 2025']);
    expect(at(2, days)[0]).toBe('20');
    expect(at(0, days)).toEqual(['22', '1', '8', '15', '22']);
  });

  it('names months over weeks at their first Monday', () => {
    const weeks = { start: '2025-07-28', size: 20, unit: 'week' } as const;
    expect(at(2, weeks)).toEqual(['Aug', 'Sep', 'Oct', 'Nov', 'Dec']);
    expect(at(2, weeks, true)).toEqual(['2025']);
  });

  it('leaves room for every word at every width', () => {
    for (const unit of ['year', 'quarter', 'month', 'week', 'day'] as const) {
      for (const size of [1, 7, 31, 90, 120, 300]) {
        const labels = labelAxis({ start: '2001-01-01', size, unit });
        for (const [width, pixels] of AXIS_WIDTHS.entries()) {
          const majors = labels.filter((label) => label.isMajor && label.widths.includes(width));
          const places = majors.map((label) => (label.at * pixels) / size);
          for (const [index, place] of places.slice(1).entries()) {
            expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(30);
          }
        }
      }
    }
  });
});

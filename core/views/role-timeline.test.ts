import { describe, expect, it } from 'vitest';
import { gatherRoles, placeSightings, type RoleTelling, yearsOf } from './role-timeline';

const telling = (fields: Partial<RoleTelling>): RoleTelling => ({
  title: 'Chairman',
  organisation: null,
  quote: 'chairman',
  articleId: 1,
  articleTitle: 'A report',
  story: 1,
  edtf: null,
  lower: null,
  upper: null,
  ...fields,
});
const dated = (edtf: string, lower: string, upper: string, articleId: number) =>
  telling({ edtf, lower, upper, articleId, story: articleId });

describe('the functions of a person over time', () => {
  it('are each one, whatever the case of the letters, with the first and the last report that states it', () => {
    const [role, ...others] = gatherRoles([
      dated('2025-08-21', '2025-08-21', '2025-08-21', 3),
      { ...dated('2025-01', '2025-01-01', '2025-01-31', 2), title: 'chairman' },
      telling({ articleId: 4, story: 4 }),
    ]);
    expect(others).toEqual([]);
    expect(role).toMatchObject({
      title: 'Chairman',
      articleId: 3,
      articles: 3,
      first: 'Jan 2025',
      last: '21 Aug 2025',
    });
  });

  it('count near duplicates once, and the same date once', () => {
    const same = dated('2025-08-21', '2025-08-21', '2025-08-21', 3);
    expect(gatherRoles([same, { ...same, articleId: 4 }])[0]).toMatchObject({ articles: 1, sightings: [{}] });
  });

  it('stay without a date where no report has one', () => {
    const [role] = gatherRoles([telling({})]);
    expect(role).toMatchObject({ first: null, last: null, sightings: [] });
    expect(yearsOf(role ? [role] : [])).toBeNull();
  });

  it('put the one stated last first', () => {
    const roles = gatherRoles([
      { ...dated('2023', '2023-01-01', '2023-12-31', 1), title: 'Director' },
      dated('2025', '2025-01-01', '2025-12-31', 2),
      telling({ title: 'Member', articleId: 3, story: 3 }),
    ]);
    expect(roles.map(({ title }) => title)).toEqual(['Chairman', 'Director', 'Member']);
  });

  it('lie on a scale of whole years, a coarse date as wide as it is', () => {
    const [role] = gatherRoles([
      dated('2024', '2024-01-01', '2024-12-31', 1),
      dated('2025-07-02', '2025-07-02', '2025-07-02', 2),
    ]);
    if (!role) throw new Error('no role');
    const [year, day] = placeSightings(role, { first: 2024, last: 2025 });
    expect(year).toMatchObject({ at: 0, isCoarse: true });
    expect(year?.width).toBeCloseTo(366 / 731, 5);
    expect(day).toMatchObject({ isCoarse: false, label: '2 Jul 2025' });
    expect(day?.at).toBeCloseTo((366 + 182) / 731, 5);
  });
});

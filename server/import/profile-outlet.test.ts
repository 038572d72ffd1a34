import { describe, expect, it } from 'vitest';
import { profileOutlet } from './profile-outlet';

describe('profileOutlet', () => {
  it('knows owner, state hand and grade of a listed outlet, under any of its names', () => {
    const english = profileOutlet('Baogang Daily', false);
    expect(english).toMatchObject({ owner: 'Baogang Group', stateOwned: true, country: 'CN' });
    expect(english?.reliabilityReason).not.toBe('');
    expect(profileOutlet(' baogang daily ', false)).toEqual(english);
  });

  it('grades an outlet that nobody knows as “cannot be judged” and believes its report about the state', () => {
    expect(profileOutlet('Tongnan Metals Bulletin', true)).toMatchObject({
      name: 'Tongnan Metals Bulletin',
      reliability: 'F',
      stateOwned: true,
    });
    expect(profileOutlet('Tongnan Metals Bulletin', false)).toMatchObject({ stateOwned: false });
  });

  it('has no profile for no name', () => {
    expect(profileOutlet(null, true)).toBeNull();
  });
});

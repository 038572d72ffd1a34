import { describe, expect, it } from 'vitest';
import { numberingOf } from './numbering';

const key = (body: string, kind = 'meeting') => numberingOf({ body, kind });

describe('a numbering', () => {
  it('is shared by a Party committee, its standing committee and its expanded meetings', () => {
    const committee = key('Wuhai Coking Group Party Committee');
    expect(key('Wuhai Coking Group Party Standing Committee')).toBe(committee);
    expect(key('Wuhai Coking Group expanded Party Committee')).toBe(committee);
    expect(key('Wuhai Coking Group Enlarged Party Committee')).toBe(committee);
    expect(key('乌海焦化集团党委常委会')).toBe(key('乌海焦化集团党委'));
  });

  it('is another for study sessions, for a numbered term, for another body and outside the Party', () => {
    const committee = key('Wuhai Coking Group Party Committee');
    expect(key('Wuhai Coking Group Party Committee', 'study_session')).not.toBe(committee);
    expect(key('Wuhai Coking Group ninth Party Committee')).not.toBe(committee);
    expect(key('Wuhai Washing Plant Party Committee')).not.toBe(committee);
    expect(key('Wuhai People’s Congress Standing Committee')).not.toBe(
      key('Wuhai People’s Congress Committee'),
    );
  });
});

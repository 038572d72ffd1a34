import { describe, expect, it } from 'vitest';
import { RequestError } from '@/components/layout/fetch-json';
import { detailsOf } from './copy-details';

const AT = new Date('2025-09-02T08:40:00Z');
const ADDRESS = 'http://desk.test/?theme=safety';

describe('the details of a failure', () => {
  it('say what failed, why, where and when', () => {
    const error = new RequestError('Something went wrong on the desk’s server.', 500);
    expect(detailsOf('The timeline did not load.', error, AT, ADDRESS)).toBe(
      'The timeline did not load.\nSomething went wrong on the desk’s server.\nStatus 500\nhttp://desk.test/?theme=safety\n2025-09-02T08:40:00.000Z',
    );
  });

  it('say that no answer came, and where the log has the cause', () => {
    expect(detailsOf('It failed.', new RequestError('The desk does not answer.', 0), AT, ADDRESS)).toContain(
      '\nNo answer\n',
    );
    expect(
      detailsOf('It failed.', Object.assign(new Error('Hidden.'), { digest: '42' }), AT, ADDRESS),
    ).toContain('\nIn the server’s log under 42\n');
  });
});

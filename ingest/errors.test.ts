import { describe, expect, it } from 'vitest';
import { UnreadableDocumentError } from './errors';

describe('the error of an unreadable file', () => {
  it('names file, line, reason and remedy in its message', () => {
    const error = new UnreadableDocumentError('a.txt', 'This is odd.', 'Mend it.', 3);
    expect(error.message).toBe('a.txt, line 3: This is odd. Mend it.');
    expect(new UnreadableDocumentError('a.txt', 'This is odd.', 'Mend it.').message).toBe(
      'a.txt: This is odd. Mend it.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { BatchState, OutcomeCounts } from '@/core/views/imports';
import { canUndo, keptWords, undoWords } from './undo-words';

const counts = (over: Partial<OutcomeCounts>): OutcomeCounts => ({
  pending: 0,
  ready: 0,
  dropped: 0,
  cancelled: 0,
  new: 0,
  version: 0,
  duplicate: 0,
  rejected: 0,
  undone: 0,
  ...over,
});

describe('canUndo', () => {
  it('needs an import that has ended and stored something', () => {
    const stored = counts({ new: 1 });
    expect((['done', 'cancelled'] as BatchState[]).every((state) => canUndo({ state, counts: stored }))).toBe(
      true,
    );
    expect(canUndo({ state: 'done', counts: counts({ version: 1 }) })).toBe(true);
    expect(
      (['receiving', 'running', 'waiting', 'cancelling', 'undoing', 'undone'] as BatchState[]).some((state) =>
        canUndo({ state, counts: stored }),
      ),
    ).toBe(false);
    expect(canUndo({ state: 'done', counts: counts({ duplicate: 3, rejected: 1 }) })).toBe(false);
  });
});

describe('undoWords and keptWords', () => {
  it('say how many articles go, and how many stay and why', () => {
    expect(undoWords(1)).toBe('Take back 1 article and its facts');
    expect(undoWords(1200)).toBe('Take back 1,200 articles and their facts');
    expect(keptWords(0)).toBeNull();
    expect(keptWords(1)).toBe('1 article stays, because people have decided on facts in it.');
    expect(keptWords(2)).toBe('2 articles stay, because people have decided on facts in them.');
  });
});

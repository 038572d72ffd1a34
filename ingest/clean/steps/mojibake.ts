import { type Edit, repair } from '../edits';
import { repairMojibake } from '../mojibake';
import type { CleaningStep } from '../step';

/** Text that went through the wrong character set, mended as a step of cleaning. */
export const mojibake: CleaningStep = {
  name: 'wrong character set',
  find(text) {
    const edits: Edit[] = [];
    // Repairs tell where they stand in the mended text; a step tells where in the text as it was.
    let shift = 0;
    for (const { before, after, offset, kind } of repairMojibake(text).repairs) {
      const start = offset - shift;
      edits.push(repair(start, start + before.length, after, kind));
      shift += after.length - before.length;
    }
    return edits;
  },
};

import { type Edit, removal } from '../edits';
import { isBullet, isProse, linesOf, wholeLine } from '../lines';
import type { CleaningStep } from '../step';

const LIST_HEADING =
  /^(?:(?:key |main |quick )?takeaways?|at a glance|in brief|in short|table of contents|contents|on this page|in this article|目录)\s*:?$/iu;

/** The heading of a box whose list did not come along: "Takeaways" and then at once the report's first paragraph. */
export const orphanHeadings: CleaningStep = {
  name: 'headings of missing lists',
  find(text) {
    const edits: Edit[] = [];
    const lines = linesOf(text).filter((line) => line.words);
    for (const [i, line] of lines.entries()) {
      if (!LIST_HEADING.test(line.words)) continue;
      const next = lines[i + 1]?.words ?? '';
      if (isBullet(next) || !isProse(next)) continue;
      const { start, end } = wholeLine(text, line);
      edits.push(removal(start, end, 'navigation'));
    }
    return edits;
  },
};

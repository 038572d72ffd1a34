import { applyEdits } from './edits';
import type { CleaningContext, CleaningStep } from './step';

const NOBODY: CleaningContext = { publisher: null, published: null };

/** What one step alone makes of a text. For tests. */
export const runStep = (step: CleaningStep, text: string, context: CleaningContext = NOBODY): string =>
  applyEdits({ text, removals: [], repairs: [] }, step.find(text, context)).text;

import type { Edit } from './edits';

/** What a step may know beside the text: the header of the file that the text came in. */
export interface CleaningContext {
  publisher: string | null;
  published: string | null;
}

/** One small step of cleaning: it looks at the text as it stands and proposes edits to it. */
export interface CleaningStep {
  name: string;
  find: (text: string, context: CleaningContext) => Edit[];
}

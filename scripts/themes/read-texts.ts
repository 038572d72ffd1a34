import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { THEMES } from '@/extraction/rules/themes';
import type { LabelledText } from '@/extraction/theme-words/train';

const keys = new Set(THEMES.map(({ key }) => key));

const lineSchema = z.object({
  themes: z.array(z.string().refine((key) => keys.has(key), 'no theme of the scheme')).min(1),
  title: z.string(),
  text: z.string().min(1),
});

/** Labelled texts of a folder (`*.jsonl`, one JSON object a line), files by name. */
export function readLabelledTexts(folder: string): LabelledText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      return lines.flatMap((line, i) =>
        line.trim() === '' ? [] : [parseLine(line, `${name}, line ${i + 1}`)],
      );
    });
}

function parseLine(line: string, place: string): LabelledText {
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch (error) {
    throw new Error(
      `${place}: no labelled text (${(error as Error).message}). Mend the line or take it out.`,
    );
  }
}

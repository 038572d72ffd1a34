import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EVENT_TYPES } from '@/core/model/event';
import { frameKindsOf } from '@/extraction/detect/events-frames';
import type { LabelledSentence } from '@/extraction/kinds/train';

/** A line of a file of labelled sentences; what else stands in it is for other uses. */
const lineSchema = z.object({ type: z.enum(EVENT_TYPES).nullable(), text: z.string().min(1) });

/** Labelled sentences of a folder (`*.jsonl`, one JSON object a line), files by name, with the frames that match in each. */
export function readLabelled(folder: string): LabelledSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      return lines.flatMap((line, i) => {
        if (line.trim() === '') return [];
        const { type, text } = parseLine(line, `${name}, line ${i + 1}`);
        const frames = frameKindsOf({ words: text, whole: text, start: 0, end: text.length });
        return [{ type, text, frames }];
      });
    });
}

function parseLine(line: string, place: string): z.infer<typeof lineSchema> {
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch (error) {
    throw new Error(
      `${place}: no labelled sentence (${(error as Error).message}). Mend the line or take it out.`,
    );
  }
}

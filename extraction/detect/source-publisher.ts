import { foldName } from '@/core/text/fold';
import type { Gazetteer } from '../rules/gazetteer';
import type { GazetteerEntry } from '../rules/gazetteer-entry';

/** What the law adds to a company's name: "Co., Ltd.", 股份有限公司. */
const LEGAL_FORM =
  /(?:[,\s]+(?:co|company|corp|corporation|inc|incorporated|ltd|limited|plc)\b\.?)+$|(?:股份)?有限(?:责任)?公司$/i;

const bare = (name: string): string => foldName(name.trim().replace(LEGAL_FORM, ''));

const bodies = new WeakMap<Gazetteer, Map<string, GazetteerEntry>>();

function bodiesOf(gazetteer: Gazetteer): Map<string, GazetteerEntry> {
  const known = bodies.get(gazetteer);
  if (known) return known;
  const made = new Map<string, GazetteerEntry>();
  for (const entry of gazetteer.entries)
    if (entry.type === 'organization')
      for (const name of [entry.name, ...entry.aliases])
        if (!made.has(bare(name))) made.set(bare(name), entry);
  bodies.set(gazetteer, made);
  return made;
}

/** The company or authority that publishes a text under its own name, which the whole of `publisher` has to be; else null. */
export const publishingBody = (publisher: string, gazetteer: Gazetteer): GazetteerEntry | null =>
  bodiesOf(gazetteer).get(bare(publisher)) ?? null;

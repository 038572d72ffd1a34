import { foldName } from '@/core/text/fold';
import type { Gazetteer } from '../rules/gazetteer';
import type { GazetteerEntry } from '../rules/gazetteer-entry';
import { isOrgan } from './source-outlets';

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

/**
 * A government of China or the Party tells itself by what only these are called: the desk need not know the county. An
 * office or a bureau alone may be anybody's, so that it needs the level of the state that it is of.
 */
const STATE_BODY =
  /\bPeople['’]s (?:Government|Congress|Court|Procuratorate)\b|\b(?:Party Committee|CPC .{0,40}Committee)\b|\b(?:Municipal|Provincial|Prefectural|Prefecture|County|Banner|Autonomous Region) (?:\p{Lu}[\p{L}-]* (?:and |of |for |& )?){0,6}(?:Bureau|Commission|Department|Government|Committee)\b|(?:人民政府|人民政府办公[厅室]|党委|[省市县区州盟旗]委|管委会|管理委员会|国资委|发改委|纪委监委|委员会|[厅局])(?:办公[厅室])?$/u;
/** A paper of a company bears the company's name. */
const HOUSE_PAPER = /(?: (?:Daily|News|Weekly|Newspaper|Gazette|Journal)|[日周晚]?报)$/u;

/** The company or authority that publishes a text under its own name, which the whole of `publisher` has to be; else null. */
const publishingBody = (publisher: string, gazetteer: Gazetteer): GazetteerEntry | null =>
  bodiesOf(gazetteer).get(bare(publisher)) ?? null;

/** True when a publisher that is no listed outlet belongs to the state or the Party: a body of theirs, or its paper. */
export function isStatePublisher(publisher: string, gazetteer: Gazetteer): boolean {
  const body = publishingBody(publisher, gazetteer);
  if (body) return body.stateOwned === true;
  const name = publisher.trim();
  if (STATE_BODY.test(name) || isOrgan(name, false)) return true;
  return (
    HOUSE_PAPER.test(name) && publishingBody(name.replace(HOUSE_PAPER, ''), gazetteer)?.stateOwned === true
  );
}

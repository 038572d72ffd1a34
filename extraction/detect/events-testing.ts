import { evidenceAt } from '@/core/model/evidence';
import type { ExtractedEntity, ExtractedEvent } from '@/core/model/extraction';
import type { EntityMention, Findings } from '../candidates';
import { readText } from '../reading';
import { detectDates } from './dates';
import { detectEvents } from './events';

/** The small world that the tests speak of: key, type, names. */
const WORLD: readonly [string, ExtractedEntity['type'], string[]][] = [
  ['baogang-group', 'organization', ['Baogang Group', 'Baogang', '包钢集团']],
  ['northern-rare-earth', 'organization', ['Northern Rare Earth', '北方稀土']],
  ['ministry-of-commerce', 'organization', ['Ministry of Commerce', '商务部']],
  ['ansteel', 'organization', ['Ansteel']],
  ['peak', 'organization', ['Peak Minerals']],
  ['meng-fanying', 'person', ['Meng Fanying', 'Meng', '孟繁英']],
  ['li-xiao', 'person', ['Li Xiao', '李晓']],
  ['wang-jun', 'person', ['Wang Jun']],
  ['ordos', 'place', ['Ordos', '鄂尔多斯']],
  ['baotou', 'place', ['Baotou', '包头']],
];

/** The findings of earlier detectors for a text of that world, so that events can be tested alone. */
export function findingsFor(
  text: string,
  published: string | null,
  publisher: string | null = null,
): Findings {
  const reading = readText(text, { title: null, url: null, published, publisher, language: null });
  const all: EntityMention[] = WORLD.flatMap(([key, , names]) =>
    names.flatMap((name) =>
      [...text.matchAll(new RegExp(name, 'g'))].map((m) => ({
        key,
        start: m.index,
        end: m.index + name.length,
      })),
    ),
  );
  const mentions = all
    .filter(
      (m) =>
        !all.some(
          (o) => o !== m && o.start <= m.start && m.end <= o.end && o.end - o.start > m.end - m.start,
        ),
    )
    .sort((a, b) => a.start - b.start);
  const entities = WORLD.filter(([key]) => mentions.some((m) => m.key === key)).map(
    ([key, type, names]): ExtractedEntity => ({
      key,
      type,
      name: names[0] ?? key,
      mentions: mentions.filter((m) => m.key === key).map((m) => evidenceAt(text, m.start, m.end)),
      aliases: [],
      roles: [],
      stateOwned: null,
      parent: null,
      confidence: 1,
    }),
  );
  const organisation = mentions.find((m) => entities.find((e) => e.key === m.key)?.type === 'organization');
  return {
    dates: detectDates(reading, published),
    entities: { entities, mentions, mainOrganisation: organisation?.key ?? null },
    source: {
      publisher,
      publisherEvidence: null,
      originalOutlet: null,
      originalOutletEvidence: null,
      stateOwned: false,
      disclaimer: null,
    },
    published,
  };
}

/** The events of a text of that world. */
export function eventsOf(
  text: string,
  published: string | null = null,
  publisher: string | null = null,
): ExtractedEvent[] {
  const reading = readText(text, { title: null, url: null, published, publisher, language: null });
  return detectEvents(reading, { ...findingsFor(text, published, publisher), themes: [], figures: [] });
}

/** "type date" of every event. */
export const told = (text: string, published: string | null = null) =>
  eventsOf(text, published).map((e) => `${e.type} ${e.date}`);

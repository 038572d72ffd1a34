import { NO_ARTICLE_FILTERS } from '@/core/filters/article-filters';
import { type Filters, NO_FILTERS } from '@/core/filters/filters';
import type { Actor } from '@/core/model/user';
import { MEETING_CHOICES } from '@/core/views/meetings';
import type { Desk } from '@/server/context';
import { readArticleList } from '@/server/views/read-article-list';
import { readEntities } from '@/server/views/read-entities';
import { readMeetings } from '@/server/views/read-meetings';
import { readSearch } from '@/server/views/read-search';
import { readThemes } from '@/server/views/read-themes';
import { readTimeline, readTimelinePage } from '@/server/views/read-timeline';
import { type Spread, spreadOf, type Time, timed } from './timing';

const ACTOR: Actor = { kind: 'local', name: 'bench' };
const ROUNDS = 12;

/** What a desk is asked for: time of the server, and how much it sends. */
export interface ReadFigures {
  name: string;
  time: Spread;
  bytes: number;
}

const NARROWINGS: Partial<Filters>[] = [
  {},
  { families: ['meeting'] },
  { themes: ['governance'] },
  { entities: [1] },
  { entities: [1, 2, 3], from: '2024-01' },
  { sources: [1] },
  { statuses: ['confirmed'], grade: 'C' },
  { precisions: ['day'], sort: 'oldest' },
  { from: '2023-02', to: '2024-05' },
  { from: '2023-02-10', to: '2024-05-11', within: 'certain' },
  { families: ['finance', 'people'], themes: ['governance'], from: '2020-01', to: '2024-12', sort: 'oldest' },
];

/** The first look at a desk: a server has just begun, and knows nothing yet. */
export function timeFirstRead(desk: Desk): Time {
  return timed(() => JSON.stringify(readTimeline(desk, ACTOR, NO_FILTERS)));
}

function timeRead(name: string, reads: (() => unknown)[]): ReadFigures {
  const times: Time[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const read of reads) {
      times.push(
        timed(() => {
          bytes = Math.max(bytes, JSON.stringify(read()).length);
        }),
      );
    }
  }
  return { name, time: spreadOf(times), bytes };
}

/** Server time of the pages that read most, on a desk that holds much. */
export function timeReads(desk: Desk): ReadFigures[] {
  const cursor = readTimeline(desk, ACTOR, NO_FILTERS).nextCursor ?? '';
  const touch = desk.db.$client.prepare('UPDATE events SET review_status = ? WHERE id = ?');
  return [
    timeRead(
      'timeline, filtered',
      NARROWINGS.map((narrowing) => () => readTimeline(desk, ACTOR, { ...NO_FILTERS, ...narrowing })),
    ),
    timeRead('timeline, further rows', [() => readTimelinePage(desk, ACTOR, NO_FILTERS, cursor)]),
    timeRead('timeline, after a decision', [
      () => {
        touch.run('confirmed', 77);
        return readTimeline(desk, ACTOR, NO_FILTERS);
      },
    ]),
    timeRead('articles', [() => readArticleList(desk, ACTOR, NO_ARTICLE_FILTERS, null)]),
    timeRead('entities', [() => readEntities(desk, ACTOR, { type: null, q: '' }, null)]),
    timeRead('themes', [() => readThemes(desk, ACTOR)]),
    timeRead('meetings', [
      () => readMeetings(desk, ACTOR, MEETING_CHOICES[0], { from: null, to: null }, 'first'),
    ]),
    timeRead(
      'search',
      ['group', 'furnaces', '"safety committee" -rails', 'baotou daily'].map(
        (q) => () => readSearch(desk, ACTOR, q),
      ),
    ),
  ];
}

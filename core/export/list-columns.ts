import type { ArticleRow } from '@/core/views/article-list';
import type { EntityListRow } from '@/core/views/entity-list';
import type { SeriesMeetings } from '@/core/views/series-meetings';
import type { CsvColumn } from './csv';

/** An article of the list with its original address. */
export interface ExportedArticle extends ArticleRow {
  url: string | null;
}

export const ARTICLE_COLUMNS: CsvColumn<ExportedArticle>[] = [
  { heading: 'id', read: ({ id }) => id },
  { heading: 'title', read: ({ title }) => title },
  { heading: 'published (EDTF)', read: ({ published }) => published },
  { heading: 'published basis', read: ({ publishedBasis }) => publishedBasis },
  { heading: 'language', read: ({ language }) => language },
  { heading: 'publisher', read: ({ source }) => source.publisher },
  { heading: 'original outlet', read: ({ source }) => source.originalOutlet },
  { heading: 'owner', read: ({ source }) => source.owner },
  { heading: 'state-owned outlet', read: ({ source }) => source.stateOutlet },
  { heading: 'reliability', read: ({ source }) => source.reliability },
  { heading: 'themes', read: ({ themes }) => themes.map(({ label }) => label).join('; ') },
  { heading: 'events', read: ({ events }) => events },
  { heading: 'figures', read: ({ figures }) => figures },
  { heading: 'near-duplicates', read: ({ nearDuplicates }) => nearDuplicates },
  { heading: 'imported', read: ({ importedAt }) => importedAt },
  { heading: 'article address', read: ({ url }) => url },
];

export const ENTITY_COLUMNS: CsvColumn<EntityListRow>[] = [
  { heading: 'id', read: ({ id }) => id },
  { heading: 'name', read: ({ name }) => name },
  { heading: 'Chinese name', read: ({ hanName }) => hanName },
  { heading: 'type', read: ({ type }) => type },
  { heading: 'state-owned', read: ({ stateOwned }) => stateOwned },
  { heading: 'articles', read: ({ articles }) => articles },
  { heading: 'events', read: ({ events }) => events },
];

export const SERIES_COLUMNS: CsvColumn<SeriesMeetings>[] = [
  { heading: 'series id', read: ({ seriesId }) => seriesId },
  { heading: 'organisation', read: ({ organisation }) => organisation?.name ?? null },
  { heading: 'series', read: ({ name }) => name },
  { heading: 'kind', read: ({ kind }) => kind },
  { heading: 'year', read: ({ year }) => year },
  { heading: 'stored', read: ({ observed }) => observed },
  { heading: 'implied by the highest ordinal', read: ({ implied }) => implied },
  { heading: 'share stored', read: ({ share }) => share },
  { heading: 'days between', read: ({ daysBetween }) => daysBetween },
  { heading: 'last ordinal', read: ({ last }) => last.ordinal },
  { heading: 'last date', read: ({ last }) => last.date },
  { heading: 'next', read: ({ next }) => next.text },
  { heading: 'contradictions', read: ({ conflicts }) => conflicts },
];

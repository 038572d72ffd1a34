import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseSearch } from '@/core/search/parse-search';
import type { SearchGroup } from '@/core/views/search';
import type { DeskDatabase } from '../connection';
import { storeTestArticle } from '../testing';
import { searchDesk } from './search';
import { completeSearch } from './search-complete';

import { openSearchedDesk } from './testing-search';

const plain = (parts: { text: string }[]) => parts.map((part) => part.text).join('');
const matched = (parts: { text: string; match: boolean }[]) =>
  parts.filter((part) => part.match).map((part) => part.text);

let db: DeskDatabase;

function search(typed: string, group: SearchGroup | null = null, offset = 0) {
  return searchDesk(db, typed, parseSearch(typed).query, group, offset);
}
const titles = (typed: string) =>
  search(typed)
    .articles.map((hit) => plain(hit.title))
    .sort();
const eventsOf = (typed: string) => search(typed).events.map((hit) => hit.title);

beforeEach(() => {
  db = openSearchedDesk();
});

describe('searchDesk, words', () => {
  it('finds words in titles and texts, marks them and cuts a snippet', () => {
    const { articles } = search('furnace inspect*');
    expect(articles).toHaveLength(1);
    expect(matched(articles[0]!.snippet)).toEqual(['furnace', 'inspected']);
    expect(plain(articles[0]!.title)).toBe('Safety first at the mill');
  });

  it('needs every word, whole, and a quoted phrase as it stands', () => {
    expect(titles('furnace harbour')).toEqual([]);
    expect(titles('inspect')).toEqual([]);
    expect(titles('"committee meeting"')).toHaveLength(1);
    expect(titles('"meeting committee"')).toEqual([]);
    expect(titles('CAFE')).toEqual(['A pact']);
    expect(matched(search('cafe').articles[0]!.snippet)).toEqual(['Café']);
  });

  it('leaves words out, and takes either of two', () => {
    expect(titles('furnace OR pact')).toEqual(['A pact', 'Safety first at the mill']);
    expect(titles('2024 -furnace')).toEqual(['A pact']);
    expect(titles('-furnace')).toEqual(['A pact', '安全生产会议']);
    expect(titles('pact OR type:inspection')).toEqual(['A pact', 'Safety first at the mill']);
    expect(titles('pact OR -furnace')).toEqual(['A pact', '安全生产会议']);
  });

  it('finds Chinese by substring', () => {
    const { articles } = search('风险防控');
    expect(articles).toHaveLength(1);
    expect(matched(articles[0]!.snippet)).toEqual(['风险防控']);
    expect(titles('安全 -风险')).toEqual([]);
    expect(titles('风险 OR pact')).toEqual(['A pact', '安全生产会议']);
  });

  it('marks every term of a search with Chinese in it, whatever the case, and takes no sign for a wildcard', () => {
    const text = '公司公布REO含量为50%的精矿价格，精矿价格继续上涨。';
    storeTestArticle(db, text, { title: '精矿价格' });
    const { articles } = search('精矿 reo');
    expect(articles).toHaveLength(1);
    expect(matched(articles[0]!.snippet)).toEqual(['REO', '精矿', '精矿']);
    expect(matched(articles[0]!.title)).toEqual(['精矿']);
    expect(titles('50%的')).toHaveLength(1);
    expect(titles('5%的')).toEqual([]);
    expect(titles('精_价')).toEqual([]);
  });

  it('cuts the snippet round a term that stands in the text when the title alone holds another', () => {
    storeTestArticle(db, `${'一'.repeat(300)}风险防控`, { title: '安全生产条例' });
    const hit = search('安全生产条例 风险').articles[0]!;
    expect(matched(hit.snippet)).toEqual(['风险']);
  });

  it('looks only into articles with Chinese for Chinese', () => {
    const plan = db.$client
      .prepare(
        "EXPLAIN QUERY PLAN SELECT 1 FROM articles WHERE (articles.text GLOB '*[㐀-鿿]*' OR articles.title GLOB '*[㐀-鿿]*') AND instr(articles.text, 'x')",
      )
      .all();
    expect(JSON.stringify(plan)).toContain('articles_han');
  });

  it('leaves out versions that were replaced', () => {
    db.$client.exec('UPDATE articles SET replaced_by_id = 3 WHERE id = 1');
    expect(titles('furnace')).toEqual([]);
  });

  it('finds words with signs in them beside Chinese', () => {
    for (const typed of ['包 OR ab-', '包 OR a-b', '包 OR [x]*', '包 OR (']) {
      expect(search(typed).problems, typed).toEqual([]);
    }
  });

  it('never lets what was typed become syntax of the engine', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        '"',
        '*',
        '(',
        ')',
        ':',
        'ab',
        ' ',
        '-',
        '^',
        '+',
        ' OR ',
        ' NOT ',
        'é',
        '包',
        '%',
        '_',
        "'",
      ),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), nasty), (typed) => {
        expect(() => search(typed)).not.toThrow();
        expect(() => completeSearch(db, typed, null)).not.toThrow();
      }),
      { numRuns: 25 },
    );
  });
});

describe('searchDesk, groups', () => {
  it('finds events by the words of title and quote, figures by subject, metric and quote, entities by name', () => {
    const view = search('committee');
    expect(view.events.map((hit) => matched(hit.marked.quote))).toEqual([['committee']]);
    expect(search('revenue').figures).toMatchObject([
      { subject: 'Lakeside Mill', value: 'CNY 5bn', period: '2024' },
    ]);
    expect(search('lake').entities).toMatchObject([{ name: 'Lakeside', articles: 1, alias: null }]);
    expect(search('side').entities).toEqual([]);
    expect(search('包钢').entities.map((each) => each.name)).toEqual(['包钢集团']);
  });

  it('follows what is changed in an event, and forgets what is gone', () => {
    db.$client.exec("UPDATE events SET title = 'Quarterly drill' WHERE type = 'signing'");
    expect(eventsOf('drill')).toEqual(['Quarterly drill']);
    db.$client.exec("UPDATE evidence SET quote = 'signed a treaty' WHERE quote = 'signed a pact'");
    expect(eventsOf('treaty')).toEqual(['Quarterly drill']);
    expect(eventsOf('pact')).toEqual([]);
    db.$client.exec("UPDATE events SET review_status = 'rejected' WHERE type = 'signing'");
    expect(eventsOf('drill')).toEqual([]);
    db.$client.exec('DELETE FROM figures');
    expect(search('revenue').figures).toEqual([]);
  });

  it('finds events by filters alone, the newest first, each filter asked of the event', () => {
    expect(eventsOf('entity:Lakeside')).toEqual(['37th safety committee meeting']);
    expect(eventsOf('type:meeting after:2025')).toEqual(['37th safety committee meeting']);
    expect(eventsOf('type:project')).toEqual(['signed a pact']);
    expect(eventsOf('theme:governance')).toHaveLength(1);
    expect(eventsOf('source:"Fjord Post"')).toEqual([
      '37th safety committee meeting',
      'The furnace was inspected',
    ]);
    expect(eventsOf('series:37/2025')).toHaveLength(1);
    expect(eventsOf('series:37')).toHaveLength(1);
    expect(eventsOf('series:37/2024')).toEqual([]);
    expect(eventsOf('-type:meeting')).toEqual(['The furnace was inspected', 'signed a pact']);
    expect(eventsOf('has:figure type:inspection')).toHaveLength(1);
  });

  it('takes an imprecise date for all that it can mean, and no date for none', () => {
    expect(eventsOf('after:2024-06 before:2024-07')).toEqual(['The furnace was inspected']);
    expect(eventsOf('before:2024')).toEqual([]);
    expect(eventsOf('after:2025-03-03')).toEqual(['37th safety committee meeting']);
    expect(eventsOf('before:2025-03-03')).toEqual(['The furnace was inspected']);
    expect(eventsOf('-after:2020')).toEqual(['signed a pact']);
    expect(titles('after:2025-03-04')).toEqual(['Safety first at the mill']);
    expect(titles('before:2025-03-04')).toEqual([]);
  });

  it('asks filters of the report where a result has none of its own', () => {
    expect(titles('entity:lakeside has:event')).toEqual(['Safety first at the mill']);
    expect(titles('theme:Governance type:inspection series:37')).toEqual(['Safety first at the mill']);
    expect(search('theme:governance').figures).toHaveLength(1);
    expect(search('revenue after:2024 before:2025').figures).toHaveLength(1);
    expect(search('revenue after:2025').figures).toEqual([]);
    expect(search('lakeside theme:governance').entities).toHaveLength(1);
    expect(search('lakeside theme:reform').entities).toEqual([]);
    expect(search('theme:governance')).toMatchObject({ asksEntities: false, entities: [] });
  });

  it('knows near duplicates and notes', () => {
    expect(titles('has:duplicate')).toEqual([]);
    db.$client.exec('UPDATE articles SET lead_id = 1 WHERE id = 3');
    expect(titles('has:duplicate')).toEqual(['A pact', 'Safety first at the mill']);
    expect(titles('has:note')).toEqual([]);
  });

  it('follows merges, by any name', () => {
    const idOf = (name: string) =>
      db.$client.prepare('SELECT id FROM entities WHERE name = ?').pluck().get(name) as number;
    const [lakeside, harbour] = [idOf('Lakeside'), idOf('Harbour Alloys')];
    db.$client.prepare('UPDATE entities SET canonical_id = ? WHERE id = ?').run(harbour, lakeside);
    expect(titles('entity:"Harbour Alloys"')).toEqual(['A pact', 'Safety first at the mill']);
    expect(titles('entity:Lakeside')).toEqual(['A pact', 'Safety first at the mill']);
    expect(search('entity:Lakeside').sentence).toBe('Looking for the entity Harbour Alloys.');
    expect(search('lakeside').entities).toMatchObject([{ name: 'Harbour Alloys', alias: 'Lakeside' }]);
  });

  it('goes on in one group from where it ended', () => {
    for (let i = 0; i < 35; i++) {
      const text = `Report ${i} about zinc.`;
      storeTestArticle(db, text, { title: `Zinc ${i}` });
    }
    const first = search('zinc', 'articles');
    expect([first.articles.length, first.counts.articles.n, first.nextCursor]).toEqual([30, 35, '30']);
    const second = search('zinc', 'articles', 30);
    expect([second.articles.length, second.nextCursor]).toEqual([5, null]);
    expect(new Set([...first.articles, ...second.articles].map((hit) => hit.articleId)).size).toBe(35);
    expect(search('zinc').articles).toHaveLength(8);
  });
});

describe('searchDesk, when nothing is found', () => {
  it('offers the nearest name, and whose it is', () => {
    expect(search('Lakesde').suggestions).toEqual([{ q: 'Lakeside', words: 'Lakeside', aliasOf: null }]);
    expect(search('entity:"harbor aloys" type:meeting').suggestions).toEqual([
      { q: 'entity:"Harbour Alloys" type:meeting', words: 'Harbour Alloys', aliasOf: null },
    ]);
    expect(search('qqqqqqq').suggestions).toEqual([]);
  });

  it('offers longer words where these are only the beginning', () => {
    expect(search('inspec').suggestions).toEqual([{ q: 'inspec*', words: 'inspec*', aliasOf: null }]);
  });

  it('says of a name that nobody has what was asked', () => {
    expect(search('entity:Nobody').sentence).toBe('Looking for the entity “Nobody”.');
    expect(titles('entity:Nobody')).toEqual([]);
  });
});

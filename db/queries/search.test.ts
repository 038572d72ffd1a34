import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearchTerms, toFtsQuery } from '@/core/text/search-terms';
import { entityIn, openTestDatabase, storeTestArticle } from '../testing';
import { searchArticles } from './search';

const plain = (parts: { text: string }[]) => parts.map((part) => part.text).join('');
const matched = (parts: { text: string; match: boolean }[]) =>
  parts.filter((part) => part.match).map((part) => part.text);

function deskOfTwo() {
  const db = openTestDatabase();
  const mill =
    'The mill at Lakeside held its safety meeting in spring. The furnace was inspected afterwards.';
  const han = '包钢集团召开安全生产会议，部署下半年工作。会议强调风险防控和责任落实。';
  storeTestArticle(db, mill, {
    title: 'Safety first at the mill',
    entities: [entityIn(mill, 'Lakeside', { type: 'place' })],
  });
  storeTestArticle(db, han, { title: '安全生产会议' });
  return db;
}

describe('searchArticles', () => {
  it('finds words in titles and texts, marks them and cuts a snippet', () => {
    const view = searchArticles(deskOfTwo(), 'furnace inspect');
    expect(view.hits).toHaveLength(1);
    expect(matched(view.hits[0]!.snippet)).toEqual(['furnace', 'inspected']);
    expect(plain(view.hits[0]!.title)).toBe('Safety first at the mill');
  });

  it('needs every word, and a quoted phrase as it stands', () => {
    const db = deskOfTwo();
    expect(searchArticles(db, 'furnace harbour').hits).toEqual([]);
    expect(searchArticles(db, '"safety meeting"').hits).toHaveLength(1);
    expect(searchArticles(db, '"meeting safety"').hits).toEqual([]);
  });

  it('finds Chinese by substring', () => {
    const view = searchArticles(deskOfTwo(), '风险防控');
    expect(view.hits).toHaveLength(1);
    expect(matched(view.hits[0]!.snippet)).toEqual(['风险防控']);
  });

  it('marks every term of a search with Chinese in it, whatever the case, and takes no sign for a wildcard', () => {
    const db = deskOfTwo();
    const text = '公司公布REO含量为50%的精矿价格，精矿价格继续上涨。';
    storeTestArticle(db, text, { title: '精矿价格' });
    const view = searchArticles(db, '精矿 reo');
    expect(view.hits).toHaveLength(1);
    expect(matched(view.hits[0]!.snippet)).toEqual(['REO', '精矿', '精矿']);
    expect(matched(view.hits[0]!.title)).toEqual(['精矿']);
    expect(searchArticles(db, '50%的').hits).toHaveLength(1);
    expect(searchArticles(db, '5%的').hits).toEqual([]);
    expect(searchArticles(db, '精_价').hits).toEqual([]);
  });

  it('cuts the snippet round a term that stands in the text when the title alone holds another', () => {
    const db = openTestDatabase();
    storeTestArticle(db, `${'一'.repeat(300)}风险防控`, { title: '安全生产会议' });
    const view = searchArticles(db, '安全 风险');
    expect(matched(view.hits[0]!.snippet)).toEqual(['风险']);
  });

  it('offers entities by the beginning of a name', () => {
    expect(searchArticles(deskOfTwo(), 'lake').entities.map((each) => each.name)).toEqual(['Lakeside']);
    expect(searchArticles(deskOfTwo(), 'side').entities).toEqual([]);
  });

  it('says so when there is nothing to search for', () => {
    expect(searchArticles(deskOfTwo(), ' "" * ')).toMatchObject({ isEmpty: true, hits: [] });
  });

  it('never lets what was typed become syntax of the engine', () => {
    const { $client } = openTestDatabase();
    const find = $client.prepare('SELECT count(*) FROM article_search WHERE article_search MATCH ?');
    const nasty = fc.string({
      unit: fc.constantFrom('"', '*', '(', ')', ':', 'a', ' ', '-', '^', '+', 'NOT', 'é', '包'),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), nasty), (typed) => {
        const terms = parseSearchTerms(typed);
        if (terms.terms.length > 0) expect(() => find.get(toFtsQuery(terms))).not.toThrow();
      }),
    );
  });
});

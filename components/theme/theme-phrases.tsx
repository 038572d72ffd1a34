import Link from 'next/link';
import type { CSSProperties } from 'react';
import { HanText } from '@/components/ui/han-text';
import { Section } from '@/components/ui/section';
import { formatEdtf } from '@/core/time/edtf';
import type { ThemePhrase, ThemeView } from '@/core/views/theme';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The words of the texts that prove a theme, how often, and the latest passages with each, one click from the article. */
export function ThemePhrases({ view }: { view: ThemeView }) {
  const { phrases, stats } = view;
  if (phrases.length === 0) return null;
  return (
    <Section id="phrases" title="Phrases that prove it" aside="Articles">
      <ul className="phrases">
        {phrases.map((each) => (
          <li key={each.phrase.toLowerCase()}>
            <details>
              <summary>
                <b>
                  <HanText>{each.phrase}</HanText>
                </b>
                <span className="cap">{detailWords(each)}</span>
                <span
                  className="ranked__bar"
                  style={
                    { '--v': `${(100 * each.articles) / Math.max(1, stats.articles)}%` } as CSSProperties
                  }
                />
                <span className="num">{each.articles}</span>
              </summary>
              {each.latest.map((passage, index) => (
                <p key={`${passage.articleId} ${index}`} className="named__quote">
                  <Link
                    className="quote-link"
                    href={`/articles/${passage.articleId}?fact=theme-${view.key}`}
                    title={passage.title}
                  >
                    “…<HanText>{oneLine(passage.before)}</HanText>
                    <b>
                      <HanText>{oneLine(passage.quote)}</HanText>
                    </b>
                    <HanText>{oneLine(passage.after)}</HanText>…”
                  </Link>{' '}
                  <span className="cap">
                    {passage.published ? formatEdtf(passage.published) : 'no date given'}
                  </span>
                </p>
              ))}
            </details>
          </li>
        ))}
      </ul>
      <p className="chart__n">
        Words as the articles have them, those in most articles first; the bar is their share of the{' '}
        {stats.articles === 1 ? '1 article' : `${stats.articles} articles`} with the theme. A weight is given
        where the lexicon has the same words.
      </p>
    </Section>
  );
}

const detailWords = ({ passages, weight }: ThemePhrase): string =>
  [
    passages === 1 ? '1 passage' : `${passages} passages`,
    ...(weight === null ? [] : [`weight ${weight}`]),
  ].join(', ');

import Link from 'next/link';
import { ChooseBox } from '@/components/brief/choose-box';
import { Grade } from '@/components/ui/grade';
import { HanText } from '@/components/ui/han-text';
import { ThemeTag } from '@/components/ui/theme-tag';
import { formatEdtf } from '@/core/time/edtf';
import type { ArticleRow } from '@/core/views/article-list';
import { ArticlePublished, ArticleSource } from './article-origin';

const THEMES = 3;

function Themes({ themes }: Pick<ArticleRow, 'themes'>) {
  const more = themes.slice(THEMES).map((theme) => theme.label);
  return (
    <span className="chips">
      {themes.slice(0, THEMES).map((theme) => (
        <ThemeTag key={theme.key} theme={theme} />
      ))}
      {more.length > 0 && (
        <span className="chip chip--more" title={more.join(', ')}>
          +{more.length}
          <span className="vh"> more: {more.join(', ')}</span>
        </span>
      )}
    </span>
  );
}

/** Articles as a table; on a phone as labelled blocks. */
export function ArticleTable({ rows }: { rows: ArticleRow[] }) {
  return (
    <table className="tbl stack arts">
      <thead>
        <tr>
          <th scope="col">Published</th>
          <th scope="col">Article</th>
          <th scope="col">Themes</th>
          <th scope="col">Grade</th>
          <th scope="col" className="num">
            Events
          </th>
          <th scope="col" className="num">
            Figures
          </th>
          <th scope="col">Imported</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="arts__date">
              <ChooseBox item={{ kind: 'article', id: row.id }} title={row.title} />
              <ArticlePublished published={row.published} publishedBasis={row.publishedBasis} />
            </td>
            <td className="full arts__title">
              <Link href={`/articles/${row.id}`}>
                <HanText>{row.title}</HanText>
              </Link>
              <ArticleSource source={row.source} />
              {row.nearDuplicates > 0 && (
                <span className="cap">
                  and {row.nearDuplicates} near {row.nearDuplicates === 1 ? 'duplicate' : 'duplicates'}
                </span>
              )}
            </td>
            <td className="full arts__themes">
              <Themes themes={row.themes} />
            </td>
            <td data-l="Grade">
              <Grade reliability={row.source.reliability} credibility={null} />
            </td>
            <td className="num" data-l="Events">
              {row.events}
            </td>
            <td className="num" data-l="Figures">
              {row.figures}
            </td>
            <td className="nowrap cap" data-l="Imported">
              {formatEdtf(row.importedAt.slice(0, 10))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import Link from 'next/link';
import { Grade } from '@/components/ui/grade';
import { HanText } from '@/components/ui/han-text';
import { StateOutlet } from '@/components/ui/state-outlet';
import { ThemeTag } from '@/components/ui/theme-tag';
import { formatEdtf } from '@/core/time/edtf';
import type { ArticleRow } from '@/core/views/article-list';

const THEMES = 3;

function Published({ row }: { row: ArticleRow }) {
  if (!row.published) return <span className="muted">Undated</span>;
  return (
    <>
      <span className="nowrap">{formatEdtf(row.published)}</span>
      {row.publishedBasis === 'inferred' && <small className="cap">inferred</small>}
    </>
  );
}

/** Publisher, and the outlet whose account it relays where that is another. */
function Source({ row: { source } }: { row: ArticleRow }) {
  const outlet = source.originalOutlet === source.publisher ? null : source.originalOutlet;
  return (
    <span className="arts__src">
      <HanText>{source.publisher ?? 'Publisher not named'}</HanText>
      {outlet && (
        <span>
          after <HanText>{outlet}</HanText>
        </span>
      )}
      {source.stateOutlet && <StateOutlet />}
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
              <Published row={row} />
            </td>
            <td className="full arts__title">
              <Link href={`/articles/${row.id}`}>
                <HanText>{row.title}</HanText>
              </Link>
              <Source row={row} />
            </td>
            <td className="full arts__themes">
              <span className="chips">
                {row.themes.slice(0, THEMES).map((theme) => (
                  <ThemeTag key={theme.key} theme={theme} />
                ))}
                {row.themes.length > THEMES && (
                  <span className="chip chip--more">+{row.themes.length - THEMES}</span>
                )}
              </span>
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

import type { ReactNode } from 'react';
import { ShowAsTable } from '@/components/ui/show-as-table';

/** The frame of every chart: its finding, what is measured, the drawing, its notes and the same numbers as a table. */
export function ChartFigure(props: {
  title: string;
  subtitle: string;
  notes?: string[];
  /** The table alternative, from the same model as the drawing. */
  table?: ReactNode;
  /** Beside the title: a choice of series. */
  control?: ReactNode;
  id?: string;
  children: ReactNode;
}) {
  const { title, subtitle, notes = [], table, control, id, children } = props;
  const caption = (
    <figcaption>
      <h2 className="chart__t">{title}</h2>
      <p className="chart__s">{subtitle}</p>
    </figcaption>
  );
  return (
    <figure className="chart section" id={id}>
      {control ? (
        <div className="section__head chart__head">
          {caption}
          {control}
        </div>
      ) : (
        caption
      )}
      {children}
      {notes.map((note) => (
        <p className="chart__n" key={note}>
          {note}
        </p>
      ))}
      {table ? (
        <ShowAsTable>
          <div className="scroll-x">{table}</div>
        </ShowAsTable>
      ) : null}
    </figure>
  );
}

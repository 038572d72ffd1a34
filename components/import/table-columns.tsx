'use client';

import { useState } from 'react';
import { sendJson, wordsOf } from '@/components/layout/send-json';
import { Section } from '@/components/ui/section';
import { TABLE_FIELD_LABELS, TABLE_FIELDS, type TableField, type TablePreview } from '@/core/model/table';
import type { ImportTable } from '@/core/views/imports';
import { fieldOf, isSameMapping, withColumn } from './column-mapping';
import { ProblemNote } from './problem-note';

/** How the columns of a table are read, for a person to change; the desk then reads the whole table anew. */
export function TableColumns({
  importId,
  table: { fileId, filename, table },
  onRead,
}: {
  importId: number;
  table: ImportTable;
  onRead: () => void;
}) {
  const [mapping, setMapping] = useState(table.mapping);
  const [problem, setProblem] = useState<string | null>(null);
  // Until the page has been read again: what is shown is of the former reading.
  const [sentFrom, setSentFrom] = useState<TablePreview | null>(null);
  const isBusy = sentFrom === table;
  const isChanged = !isSameMapping(mapping, table.mapping, table.columns.length);
  const lacksText = mapping.text.length === 0;
  const read = async () => {
    setSentFrom(table);
    setProblem(null);
    try {
      await sendJson(`/api/imports/${importId}/files/${fileId}/columns`, mapping, 'PUT');
      onRead();
    } catch (error) {
      setProblem(wordsOf(error));
      setSentFrom(null);
    }
  };
  return (
    <Section title={filename} aside="Say what each column holds" className="columns">
      <div className="scroll-x">
        <table className="tbl columns__table">
          <thead>
            <tr>
              {table.columns.map((column, at) => (
                <th key={at} scope="col">
                  <span className="columns__name">{column || `Column ${at + 1}`}</span>
                  <select
                    className="inp"
                    disabled={isBusy}
                    aria-label={`${column || `Column ${at + 1}`} is read as`}
                    value={fieldOf(mapping, at) ?? ''}
                    onChange={({ target }) =>
                      setMapping(withColumn(mapping, at, (target.value || null) as TableField | null))
                    }
                  >
                    <option value="">–</option>
                    {TABLE_FIELDS.map((field) => (
                      <option key={field} value={field}>
                        {TABLE_FIELD_LABELS[field]}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((cells, row) => (
              <tr key={row}>
                {table.columns.map((_, at) => (
                  <td key={at} className={fieldOf(mapping, at) === null ? 'muted' : undefined}>
                    <span className="columns__cell">{cells[at] ?? ''}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problem && <ProblemNote>{problem}</ProblemNote>}
      {(isChanged || lacksText) && (
        <div className="columns__do">
          <button
            type="button"
            className="btn btn--primary"
            disabled={isBusy || lacksText || !isChanged}
            onClick={read}
          >
            Read the table this way
          </button>
          <button
            type="button"
            className="btn"
            disabled={isBusy || !isChanged}
            onClick={() => setMapping(table.mapping)}
          >
            Put it back
          </button>
          <span className="cap" role="status">
            {lacksText
              ? 'Choose the column that holds the text: a report has nothing to quote without it.'
              : 'Reports that you left out of this table come back.'}
          </span>
        </div>
      )}
    </Section>
  );
}

import { BYTE_ORDER_MARK, type CsvColumn, csvHead, csvRow } from '@/core/export/csv';
import { attachmentHeaders } from '../attachment';

/** How a file is written. `mark`: with a byte order mark, for spreadsheets. */
export interface FileForm {
  format: 'csv' | 'json';
  mark: boolean;
}

/** What a file is made of: rows in batches, read as they are asked for. */
export interface FileRows<Row> {
  /** "events"; names the file, and the list in JSON. */
  name: string;
  /** What stands above the list in JSON: the filters, the day. */
  about: Record<string, unknown>;
  columns: readonly CsvColumn<Row>[];
  toJson: (row: Row) => unknown;
  batches: Iterator<Row[]>;
}

function* written<Row>({ name, about, columns, toJson, batches }: FileRows<Row>, form: FileForm) {
  if (form.format === 'csv') {
    yield (form.mark ? BYTE_ORDER_MARK : '') + csvHead(columns);
    for (let step = batches.next(); !step.done; step = batches.next()) {
      yield step.value.map((row) => csvRow(columns, row)).join('');
    }
    return;
  }
  yield `${JSON.stringify(about, null, 2).slice(0, -2)},\n  "${name}": [`;
  let isFirst = true;
  for (let step = batches.next(); !step.done; step = batches.next()) {
    const rows = step.value.map((row) => `\n    ${JSON.stringify(toJson(row))}`);
    if (rows.length === 0) continue;
    yield (isFirst ? '' : ',') + rows.join(',');
    isFirst = false;
  }
  yield '\n  ]\n}\n';
}

/**
 * A download that is written while it is read: one batch is in memory at a time, and other requests are served between
 * two. A reader that goes away ends it.
 */
export function streamFile<Row>(rows: FileRows<Row>, form: FileForm, day: string): Response {
  const encoder = new TextEncoder();
  const parts = written(rows, form);
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        // SQLite answers in the same thread: let others have their turn.
        await new Promise(setImmediate);
        const part = parts.next();
        if (part.done) controller.close();
        else controller.enqueue(encoder.encode(part.value));
      },
      cancel() {
        parts.return();
      },
    },
    { highWaterMark: 1 },
  );
  const file = `lodestone-${rows.name}-${day}.${form.format}`;
  const type = form.format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8';
  return new Response(body, { headers: attachmentHeaders(file, file, type) });
}

/** Rows of many ids, so many at a time. */
export function* batchesOf<Row>(ids: readonly number[], read: (ids: number[]) => Row[], size = 200) {
  for (let at = 0; at < ids.length; at += size) yield read(ids.slice(at, at + size));
}

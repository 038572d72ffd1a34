import { parse } from 'csv-parse/sync';
import mammoth from 'mammoth';
import { marked } from 'marked';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeBriefCsv } from '@/core/brief/brief-csv';
import { writeBriefMarkdown } from '@/core/brief/brief-markdown';
import { makeBriefDocx } from './make-brief-docx';
import { article, event, figure, LOCAL, MEETING, openBriefDesk } from './testing';

let here: ReturnType<typeof openBriefDesk>;
beforeEach(() => {
  here = openBriefDesk();
});

describe('a brief as Markdown', () => {
  const html = () => {
    const { articleId, eventIds, written } = here;
    return marked.parse(writeBriefMarkdown(written(event(eventIds[0]), article(articleId))), {
      async: false,
    });
  };

  it('gives the words of the text exactly, whatever signs are in them', () => {
    expect(html()).toContain(`<p>“${MEETING}”</p>`);
    expect(html()).toContain('“opened a *school*”');
  });

  it('gives a figure its own entry, with quote, grade and source', () => {
    const { articleId, figureId, written } = here;
    const text = writeBriefMarkdown(written(figure(figureId)));
    expect(text).toContain(`## 1\\. For 2023: Revenue $9.9bn, Dunhua Works

Figure, stated

> “took in $9.9 billion”

Reported.`);
    expect(text).toContain(
      `Source \\[1\\], [on the desk](<http://desk.test/articles/${articleId}?fact=figure-${figureId}>).`,
    );
  });

  it('marks what nobody has confirmed, grades it and names its source', () => {
    const { articleId } = here;
    expect(html()).toContain('Proposed by the machine (confidence 0.80), confirmed by nobody');
    expect(html()).toContain('Claim by the company. Grade F3: reliability cannot be judged, possibly true.');
    expect(html()).toContain('<h2>Sources</h2>');
    expect(html()).toContain(`http://desk.test/articles/${articleId}`);
  });
});

describe('a brief as CSV', () => {
  it('has a line for each fact, and no cell that a spreadsheet would run', () => {
    const { articleId, written } = here;
    const rows: Record<string, string>[] = parse(writeBriefCsv(written(article(articleId))), {
      columns: true,
      bom: true,
    });
    expect(rows.map((row) => [row.kind, row.title, row['date (EDTF)'], row.quote])).toEqual([
      ['event', "'=Fourth committee meeting", '2025-03-03', MEETING],
      ['event', 'opened a *school*', '2025-04-09', 'opened a *school*'],
      ['figure', 'Revenue $9.9bn', '', 'took in $9.9 billion'],
    ]);
  });

  it('has value, unit, period, subject and quote of a figure that was chosen', () => {
    const { articleId, figureId, written } = here;
    const rows: Record<string, string>[] = parse(writeBriefCsv(written(figure(figureId))), {
      columns: true,
      bom: true,
    });
    expect(rows).toMatchObject([
      {
        entry: '1',
        kind: 'figure',
        value: '9900000000',
        unit: 'USD',
        basis: 'stated',
        'period (EDTF)': '2023',
        subject: 'Dunhua Works',
        quote: 'took in $9.9 billion',
        article: 'Dunhua Works, in short',
        'on the desk': `http://desk.test/articles/${articleId}?fact=figure-${figureId}`,
      },
    ]);
  });
});

describe('a brief as a Word document', () => {
  it('has headings, quotes in the style of quotes, and its sources', async () => {
    const { articleId, desk, eventIds, figureId } = here;
    const response = await makeBriefDocx(
      desk,
      LOCAL,
      {
        items: [`event-${eventIds[0]}`, `figure-${figureId}`],
        order: 'oldest',
        title: 'Week “36” 周',
        introduction: 'What happened.',
      },
      'http://desk.test',
    );
    expect(response.headers.get('content-disposition')).toContain(
      `filename="brief.docx"; filename*=UTF-8''Week%20%E2%80%9C36%E2%80%9D%20%E5%91%A8.docx`,
    );
    const buffer = Buffer.from(await response.arrayBuffer());
    const { value: html } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Quote'] => blockquote:fresh"] },
    );
    expect(html).toContain('<h1>Week “36” 周</h1>');
    expect(html).toContain('<h1>1. For 2023: Revenue $9.9bn, Dunhua Works</h1>');
    expect(html).toContain('<blockquote>“took in $9.9 billion”</blockquote>');
    expect(html).toContain('<h1>2. 3 Mar 2025, as stated: =Fourth committee meeting</h1>');
    expect(html).toContain(`<blockquote>“${MEETING}”</blockquote>`);
    expect(html).toContain(`href="http://desk.test/articles/${articleId}"`);
  });
});

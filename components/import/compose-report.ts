import { countLetters, FEWEST_LETTERS } from '@/core/text/letters';

/** A pasted report as typed into the form; only the text is needed. */
export interface PastedReport {
  text: string;
  title: string;
  url: string;
  /** Date of publication as typed. */
  published: string;
  source: string;
}

const oneLine = (value: string) => value.replace(/\s+/g, ' ').trim();

/**
 * The pasted report as a text file: with a front block (`Title:`, `URL:`, `Published:`, `Source:`, an empty line) when
 * any of these is given, so that a pasted report and a file with the same words become the same article.
 */
export function composeReport(report: PastedReport): { filename: string; content: string } {
  const fields = { Title: report.title, URL: report.url, Published: report.published, Source: report.source };
  const given = Object.values(fields).some((value) => oneLine(value) !== '');
  const block = Object.entries(fields).map(([name, value]) => `${name}: ${oneLine(value)}`.trimEnd());
  const text = report.text.replace(/\r\n?/g, '\n').trim();
  const name = (oneLine(report.title) || oneLine(text)).replace(/[^\p{L}\p{N} ,.’'-]+/gu, '').slice(0, 60);
  return {
    filename: `${name.trim() || 'pasted text'}.txt`,
    content: given ? `${block.join('\n')}\n\n${text}\n` : `${text}\n`,
  };
}

/** What is wrong with the form, by field; empty when it can be sent. */
export function problemsOf(report: PastedReport): Partial<Record<keyof PastedReport, string>> {
  const problems: Partial<Record<keyof PastedReport, string>> = {};
  const letters = countLetters(report.text);
  if (letters < FEWEST_LETTERS) {
    problems.text =
      letters === 0
        ? 'Paste the text of the report.'
        : `These are only ${letters} letters; a report has at least ${FEWEST_LETTERS}.`;
  }
  if (report.url.trim() !== '' && !/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(report.url.trim())) {
    problems.url = 'A web address begins with https:// or http://.';
  }
  if (report.published !== '' && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(report.published.trim())) {
    problems.published = 'Write the date as 2025-08-21, 2025-08 or 2025.';
  }
  return problems;
}

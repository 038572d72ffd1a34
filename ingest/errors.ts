/**
 * A file that cannot become a report, said in words for the person who chose it: what happened (`reason`) and what
 * to do (`remedy`). `line` (from 1) where one line of the file is at fault.
 */
export class UnreadableDocumentError extends Error {
  readonly filename: string;
  readonly reason: string;
  readonly remedy: string;
  readonly line: number | undefined;

  constructor(filename: string, reason: string, remedy: string, line?: number) {
    super(`${filename}${line === undefined ? '' : `, line ${line}`}: ${reason} ${remedy}`);
    this.name = 'UnreadableDocumentError';
    this.filename = filename;
    this.reason = reason;
    this.remedy = remedy;
    this.line = line;
  }
}

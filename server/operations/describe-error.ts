/** An error as the log holds it. */
export interface LoggedError {
  type: string;
  code?: string;
  message: string;
  /** Where it was thrown, without the message that a stack begins with. */
  stack?: string;
}

const LONGEST = 200;

/**
 * What the log may hold of an error. Messages of parsers and of the database quote what they stumbled over, which can be the
 * words of a report, of a question or of a secret: whatever stands between quotation marks is left out, of a failed query the
 * statement and its values as well. Only the first line is kept, at most 200 characters.
 */
export function describeError(error: unknown): LoggedError {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'Something that is no error was thrown.' };
  // A database library that wraps SQLite’s error puts the statement and its values into the message.
  if (/^Failed query/.test(error.message)) {
    return error.cause instanceof Error
      ? describeError(error.cause)
      : { type: error.name, message: 'A query failed.', stack: framesOf(error) };
  }
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: withoutQuotes(error.message.split('\n')[0] ?? ''),
    stack: framesOf(error),
  };
}

const withoutQuotes = (message: string) =>
  message
    .replace(/"[^"]*"?|“[^”]*”?|«[^»]*»?|`[^`]*`?|(?<!\w)'[^']*'?/g, '“…”')
    .replace(/“…”(?:[\s.]*“…”)+/g, '“…”')
    .slice(0, LONGEST);

function framesOf(error: Error): string | undefined {
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return frames && frames.length > 0 ? frames.join('\n') : undefined;
}

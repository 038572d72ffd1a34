type Listener = (reason: unknown, promise: Promise<unknown>) => void;

/** The names of the PDF reader's own errors. */
const OWN =
  /^(?:XRef(?:Entry|Parse)|MissingData|InvalidPDF|UnknownError|ParserEOF|Response|Abort|Password)Exception$|^(?:Format|Jpeg|Jpx|Jbig2|DictionaryAccess)Error$/;

const isOwn = (reason: unknown) => reason instanceof Error && OWN.test(reason.name);

let running = 0;
let others: Listener[] = [];

/** Drops the reader's own rejections, and leaves every other one to those who listened before, or to Node. */
const listen: Listener = (reason, promise) => {
  if (isOwn(reason)) return;
  for (const other of others) other(reason, promise);
  if (others.length === 0) throw reason;
};

/**
 * Run `work` with the PDF reader. The reader (pdf.js 5.6) looks ahead at the pages of a file in promises that nobody
 * awaits, so a broken page would end the process although the error is reported by another promise as well.
 */
export async function withoutStrayRejections<T>(work: () => Promise<T>): Promise<T> {
  if (running++ === 0) {
    others = process.listeners('unhandledRejection') as Listener[];
    for (const other of others) process.removeListener('unhandledRejection', other);
    process.on('unhandledRejection', listen);
  }
  try {
    return await work();
  } finally {
    // Rejections are told after the current turn.
    await new Promise((resolve) => setImmediate(resolve));
    if (--running === 0) {
      process.removeListener('unhandledRejection', listen);
      for (const other of others) process.on('unhandledRejection', other);
    }
  }
}

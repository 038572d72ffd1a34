/** A failure that a person can act on: printed without a stack, with what the tool said and what to do. */
export class SetupError extends Error {
  name = 'SetupError';

  /**
   * @param {string} message what went wrong, in a sentence
   * @param {{ remedy?: string, output?: string }} [detail]
   */
  constructor(message, { remedy = '', output = '' } = {}) {
    super(message);
    /** What the person can do about it. */
    this.remedy = remedy;
    /** What the failing tool printed. */
    this.output = output;
  }
}

/** Seconds after which a silent step says that it is still at work. */
const HEARTBEAT = 15;

/** @param {number} milliseconds */
export function formatSeconds(milliseconds) {
  const seconds = milliseconds / 1000;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

/**
 * A log of steps. Long ones say what they do before they begin, show that they live, and tell how long they took.
 * @param {NodeJS.WritableStream} [stream] where the lines go; the command line uses standard error
 */
export function createLog(stream = process.stdout) {
  const say = (/** @type {string} */ message) => void stream.write(`${message}\n`);
  return {
    say,
    /**
     * @template T
     * @param {string} title
     * @param {() => Promise<T> | T} work
     * @returns {Promise<T>}
     */
    async step(title, work) {
      const begun = Date.now();
      say(`• ${title} …`);
      const heartbeat = setInterval(
        () => say(`  … still at it (${formatSeconds(Date.now() - begun)})`),
        HEARTBEAT * 1000,
      );
      try {
        const result = await work();
        say(`  done in ${formatSeconds(Date.now() - begun)}`);
        return result;
      } finally {
        clearInterval(heartbeat);
      }
    },
  };
}

/** @typedef {ReturnType<typeof createLog>} Log */

/**
 * Print what ended a command. Expected failures read as advice, others keep their stack.
 * @param {unknown} error
 */
export function printFailure(error) {
  if (!(error instanceof SetupError)) {
    console.error(error);
    return;
  }
  if (error.output.trim()) console.error(`\n${error.output.trimEnd()}\n`);
  console.error(`✗ ${error.message}`);
  if (error.remedy) console.error(`  ${error.remedy.replaceAll('\n', '\n  ')}`);
}

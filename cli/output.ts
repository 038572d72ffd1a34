import { MultiBar, Presets } from 'cli-progress';

/** Where lines and progress go: a bar on a terminal, plain lines elsewhere. */
export interface Output {
  line: (text: string) => void;
  step: (done: number, total: number) => void;
  end: () => void;
}

export function plainOutput(): Output {
  return { line: (text) => process.stdout.write(`${text}\n`), step: () => {}, end: () => {} };
}

function barOutput(verb: string, total: number): Output {
  const bars = new MultiBar(
    { format: `${verb} {bar} {value} of {total}, about {eta_formatted} left`, clearOnComplete: true },
    Presets.rect,
  );
  const bar = bars.create(total, 0);
  return {
    line: (text) => bars.log(`${text}\n`),
    step: (done, of) => {
      bar.setTotal(of);
      bar.update(done);
    },
    end: () => bars.stop(),
  };
}

/** Output for some long work; `verb` says what is done to the `total` things. */
export const openOutput = (verb: string, total: number): Output =>
  process.stdout.isTTY ? barOutput(verb, total) : plainOutput();

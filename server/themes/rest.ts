/** Milliseconds of work after which requests of other people have their turn. */
const TURN = 12;

/** Let other work of this process through when a turn is over; `slice` is begun anew then. */
export async function restIfDue(slice: { begun: number }, clock: () => number): Promise<void> {
  if (clock() - slice.begun < TURN) return;
  await new Promise((done) => setImmediate(done));
  slice.begun = clock();
}

import { DeskError } from '@/server/errors';
import { toStorageError } from '@/server/storage-error';
import { makeProgram } from './program';

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  const program = await makeProgram(process.argv[2]);
  await program.parseAsync();
} catch (thrown) {
  const error = toStorageError(thrown) ?? thrown;
  const remedy = error instanceof DeskError && error.remedy ? ` ${error.remedy}` : '';
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}${remedy}\n`);
  process.exitCode = 1;
}

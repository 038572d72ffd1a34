import { expect, it } from 'vitest';
import { childEnvironment, run, signalStatus } from './run.mjs';

it('collects what a program prints, on both streams, and its status', async () => {
  const code = "console.log('out'); console.error('err'); process.exitCode = 3";
  const { status, output, stdout } = await run(process.execPath, ['-e', code]);
  expect(status).toBe(3);
  expect(stdout).toBe('out\n');
  expect(output).toContain('err');
});

it('gives a program its input', async () => {
  const { stdout } = await run(process.execPath, ['-e', 'process.stdin.pipe(process.stdout)'], {
    input: 'words',
  });
  expect(stdout).toBe('words');
});

it('takes a program that cannot be started, or was ended, for failed', async () => {
  expect((await run('there-is-no-such-program', [])).status).toBe(127);
  const ended = await run(process.execPath, ['-e', "process.kill(process.pid, 'SIGKILL')"]);
  expect(ended.status).toBe(signalStatus('SIGKILL'));
  expect(ended.output).toContain('ended by SIGKILL');
});

it('ends a program that takes too long', async () => {
  const { status } = await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { timeout: 200 });
  expect(status).toBe(signalStatus('SIGKILL'));
});

it('keeps NODE_ENV of the caller from the programs below, and telemetry off', () => {
  const env = childEnvironment({ LODESTONE_DIST: 'x' });
  expect(env).not.toHaveProperty('NODE_ENV');
  expect(env).toMatchObject({ NEXT_TELEMETRY_DISABLED: '1', LODESTONE_DIST: 'x' });
});

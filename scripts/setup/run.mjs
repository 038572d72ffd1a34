import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** The folder of the checkout; every command runs there. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Where the programs stand that are run with this Node. */
export const NEXT = 'node_modules/next/dist/bin/next';
export const TSC = 'node_modules/typescript/bin/tsc';
export const VITEST = 'node_modules/vitest/vitest.mjs';
export const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
export const BIOME = 'node_modules/@biomejs/biome/bin/biome';

/**
 * How Node is started wherever reports are read: each regular expression is compiled to machine code at its first use. By
 * itself V8 interprets it once or twice before that, and reading's thousand expressions come too late for its limit on
 * optimised code (docs/decisions/2026-11-22-expressions-compiled-at-once.md). Only at the start: set in a running
 * process it ends it, as what is interpreted already is then taken for machine code.
 */
export const ENGINE = ['--no-regexp-tier-up'];

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * The environment for the programs below us. NODE_ENV of the person's shell would change what npm installs and how
 * Next builds, so each program sets its own.
 * @param {Record<string, string | undefined>} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(more = {}) {
  const { NODE_ENV: _, ...env } = process.env;
  return /** @type {NodeJS.ProcessEnv} */ ({ ...env, NEXT_TELEMETRY_DISABLED: '1', ...more });
}

/**
 * Signal a child and all that it started: it leads a process group of its own (not on Windows, which has none).
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(child, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended between the question and the signal.
  }
}

/**
 * Start a program in a process group of its own, so that a Ctrl-C reaches it from us alone and nothing outlives us.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: childEnvironment(),
    detached: process.platform !== 'win32',
    windowsHide: true,
    ...options,
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/**
 * Run a program to its end and collect what it prints. A program that cannot be started has status 127.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, shell?: boolean, showErrors?: boolean, timeout?: number, input?: string }} [options]
 *   `input` is what the program reads; `showErrors` passes standard error through as it comes; `timeout` in milliseconds
 * @returns {Promise<{ status: number, output: string, stdout: string }>}
 */
export function run(command, args, { showErrors = false, timeout = 0, input, ...options } = {}) {
  return new Promise((done) => {
    let output = '';
    let stdout = '';
    const child = start(command, args, {
      ...options,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', showErrors ? 'inherit' : 'pipe'],
    });
    const limit = timeout > 0 ? setTimeout(() => signalGroup(child, 'SIGKILL'), timeout) : undefined;
    child.stdin?.on('error', () => {}).end(input);
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text;
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.once('error', (error) => {
      clearTimeout(limit);
      running.delete(child);
      done({ status: 127, output: `${output}${error.message}\n`, stdout });
    });
    child.once('close', (code, signal) => {
      clearTimeout(limit);
      if (signal) output += `\nended by ${signal}\n`;
      done({
        status: code ?? signalStatus(signal),
        // Some tools colour what they print although nobody sees it at once; a log should read as text.
        output: stripVTControlCharacters(output),
        stdout: stripVTControlCharacters(stdout),
      });
    });
  });
}

/**
 * The status that a shell gives to a program ended by a signal.
 * @param {NodeJS.Signals | null} signal
 */
export function signalStatus(signal) {
  return 128 + (signal ? constants.signals[signal] : 0);
}

/** Milliseconds that programs get to clear away what they made when we are told to end. */
const FAREWELL = 4000;

/** End what is still running when this process is told to end, and leave with the signal's status. */
export function endChildrenWithUs() {
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      const leave = () => process.exit(signalStatus(signal));
      setTimeout(leave, FAREWELL);
      const ends = [...running].map((child) => new Promise((done) => child.once('close', done)));
      // As a Ctrl-C would: to it, test runners answer by clearing away.
      for (const child of running) signalGroup(child, 'SIGINT');
      Promise.all(ends).then(leave);
    });
  }
  npmIsGone().then((signal) => process.emit(signal, signal));
  process.once('exit', () => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  });
}

/**
 * Resolves when the npm that runs this script is gone. npm hands a SIGTERM to its shell alone, which dies of it and
 * tells nobody; a script that was started without npm may well outlive its shell and never resolves.
 * @returns {Promise<'SIGTERM'>}
 */
export function npmIsGone() {
  const parent = process.ppid;
  return new Promise((done) => {
    if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      done('SIGTERM');
    }, 250);
    watch.unref();
  });
}

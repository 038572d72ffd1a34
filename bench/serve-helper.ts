import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as rest } from 'node:timers/promises';
import { ReportWriter } from './reports';
import type { Answered, Asked, FromHelper, Kept, Load, Loaded, ToHelper } from './serve-messages';

/**
 * A process of its own beside the measured one: it asks as many readers do, or answers bare bytes. What it takes itself then
 * stands in nobody's event loop but its own.
 */

/** Milliseconds after which an answer is no longer waited for: an error. */
const PATIENCE = 30_000;

const tell = (message: FromHelper) => process.send?.(message);

/** What a browser says that it takes. Nothing here unpacks the answers, so that who asks is not the slower one. */
const HEADERS = { accept: '*/*', 'accept-encoding': 'gzip', 'user-agent': 'lodestone-bench' };

function readToEnd(response: IncomingMessage): Promise<number> {
  return new Promise((done, fail) => {
    let bytes = 0;
    response.on('data', (part: Buffer) => {
      bytes += part.length;
    });
    response.once('end', () => (response.complete ? done(bytes) : fail(new Error('cut off'))));
    response.once('error', fail);
  });
}

/** One request. A kept connection that the desk has closed meanwhile is no failure: browsers ask again on a new one, once. */
function ask(url: URL, agent: Agent, isSecond = false): Promise<{ status: number; bytes: number }> {
  return new Promise((done) => {
    const broken = () => done({ status: 0, bytes: 0 });
    const asked = request(url, { agent, headers: HEADERS, timeout: PATIENCE }, (response) => {
      const status = response.statusCode ?? 0;
      readToEnd(response).then((bytes) => done({ status, bytes }), broken);
    });
    asked.once('timeout', () => asked.destroy(new Error('no answer')));
    asked.once('error', (error: NodeJS.ErrnoException) => {
      const wasClosed = asked.reusedSocket && error.code === 'ECONNRESET' && !isSecond;
      if (wasClosed) ask(url, agent, true).then(done);
      else broken();
    });
    asked.end();
  });
}

/** Each address as often as it weighs, so that one draw picks it. */
const drawnFrom = (asked: Asked[]) =>
  asked.flatMap(({ weight }, at) => Array.from({ length: weight }, () => at));

async function carry({ address, asked, readers, seconds, rest: pause }: Load): Promise<Loaded> {
  const agents = Array.from({ length: readers }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
  const urls = asked.map(({ path }) => new URL(path, address));
  const draw = drawnFrom(asked);
  const answered: Answered[] = [];
  let bytes = 0;
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const reader = async (agent: Agent, number: number) => {
    const chance = new ReportWriter(number);
    // Readers do not come in step.
    if (pause > 0) await rest(chance.between(0, pause));
    while (performance.now() < end) {
      const at = chance.pick(draw);
      const from = performance.now();
      const { status, bytes: read } = await ask(urls[at]!, agent);
      answered.push({ at, milliseconds: performance.now() - from, status });
      bytes += read;
      if (pause > 0) await rest(chance.between(pause / 2, pause * 1.5));
    }
  };
  await Promise.all(agents.map(reader));
  for (const agent of agents) agent.destroy();
  return { answered, seconds: (performance.now() - begun) / 1000, bytes };
}

/** The least that Node can do: the same bytes with the same headers, found by their address. */
function answerBare(answers: Kept[]): Promise<number> {
  const kept = new Map(
    answers.map(({ path, status, headers, body }) => [
      path,
      { status, headers: Object.fromEntries(headers), body: Buffer.from(body) },
    ]),
  );
  const server = createServer(({ url = '/' }, response) => {
    const answer = kept.get(url);
    if (!answer) response.writeHead(404).end();
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}

process.on('message', async (message: ToHelper) => {
  if (message.kind === 'load') tell({ kind: 'loaded', loaded: await carry(message.load) });
  else tell({ kind: 'answering', port: await answerBare(message.answers) });
});
// Nobody is left to measure for.
process.on('disconnect', () => process.exit(0));
tell({ kind: 'ready' });

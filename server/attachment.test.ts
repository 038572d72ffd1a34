import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWellFormed } from '@/core/text/well-formed';
import { attachmentHeaders } from './attachment';

const dispositionOf = (name: string) =>
  attachmentHeaders(name, 'upload', 'application/octet-stream')['content-disposition'] ?? '';

describe('the headers of a file', () => {
  it('let a name of any signs neither end the header nor its own part of it', () => {
    const nasty = fc.constantFrom('\r\n', '\n', '"', ';', '\0', "'", '\ud800', '鞍钢', '%0d%0a');
    fc.assert(
      fc.property(fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { maxLength: 6 }), (parts) => {
        const name = parts.join('');
        const form = /^attachment; filename="upload"; filename\*=UTF-8''([\x21-\x7e]*)$/;
        const encoded = form.exec(dispositionOf(name))?.[1] ?? 'another form';
        expect(encoded).not.toMatch(/["';]/);
        expect(decodeURIComponent(encoded)).toBe(toWellFormed(name));
      }),
    );
  });

  it('arrive as they were meant over a real connection, with no header more', async () => {
    const headers = attachmentHeaders('a\r\nSet-Cookie: x=1\r\n\r\n<script>.txt', 'upload', 'text/plain');
    const server = createServer((_, response) => response.writeHead(200, headers).end('words')).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
    const [answer] = (await once(get({ port: (server.address() as AddressInfo).port }), 'response')) as [
      IncomingMessage,
    ];
    answer.resume();
    server.close();
    server.closeAllConnections();
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.headers['content-disposition']).toMatch(/^attachment; /);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });
});

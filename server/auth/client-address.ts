import type { IncomingHttpHeaders } from 'node:http';

/** In which this process tells its own routes where a request comes from; set anew for every request, so nobody can forge it. */
export const CLIENT_ADDRESS = 'x-lodestone-address';

/**
 * The address that a request comes from. With a proxy that the settings name, what it says: of several values the last, for a
 * proxy adds its own behind whatever the visitor has made up. Without one, the other end of the connection.
 */
export function clientAddress(
  headers: IncomingHttpHeaders,
  remote: string | undefined,
  proxyHeader: string | null,
): string {
  const told = proxyHeader ? String(headers[proxyHeader] ?? '') : '';
  const last = told.split(',').at(-1)?.trim();
  return (last && /^[0-9a-f:.]{2,45}$/i.test(last) ? last : (remote ?? '')).replace(/^::ffff:(?=\d+\.)/i, '');
}

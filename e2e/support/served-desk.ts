import { serveDesk } from '@/scripts/setup/desk.mjs';
import { deskEnvironment } from '@/scripts/setup/environment.mjs';
import { findFreePort } from '@/scripts/setup/ports.mjs';
import { readDist } from '@/scripts/setup/settings.mjs';

/** Environment of a desk of its own in this data folder, on a port that nobody holds, with further settings. */
export async function ownEnvironment(folder: string, settings: Record<string, string> = {}) {
  return deskEnvironment({
    ...process.env,
    HOST: '127.0.0.1',
    PORT: String(await findFreePort()),
    LODESTONE_DATA: folder,
    LODESTONE_SECRET: undefined,
    LODESTONE_SECRET_FILE: undefined,
    LODESTONE_URL: undefined,
    LODESTONE_PROXY_HEADER: undefined,
    // Small enough that a test can go beyond it.
    LODESTONE_MAX_UPLOAD_MB: '20',
    ...settings,
  });
}

/** Serve the production build on this data folder. */
export async function serveFolder(folder: string, settings: Record<string, string> = {}) {
  const { host, port, env } = await ownEnvironment(folder, settings);
  return serveDesk({ host, port, env, dist: readDist(process.env) });
}

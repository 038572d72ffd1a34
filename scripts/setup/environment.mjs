import { prepareDataFolder } from './data-folder.mjs';
import { childEnvironment } from './run.mjs';
import { readListenAddress } from './settings.mjs';

/**
 * The environment that the desk and its command line run in: an absolute data folder, host and port, so that both
 * sides mean the same desk. Throws a SetupError when a setting cannot be used.
 */
export function deskEnvironment(env = process.env) {
  const { host, port } = readListenAddress(env);
  const folder = prepareDataFolder(env);
  return {
    host,
    port,
    folder,
    env: childEnvironment({
      ...env,
      NODE_ENV: 'production',
      HOST: host,
      PORT: String(port),
      LODESTONE_DATA: folder,
    }),
  };
}

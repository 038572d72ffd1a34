// Before each file of tests that shares its process with others: what the files before it left in the process goes, so that
// the desk, the settings and the sign-in are those of this file.
import { vi } from 'vitest';

vi.unstubAllEnvs();
vi.unstubAllGlobals();
vi.useRealTimers();
for (const key of Object.keys(globalThis)) {
  if (key.startsWith('lodestone')) Reflect.deleteProperty(globalThis, key);
}

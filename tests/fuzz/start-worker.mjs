// A thread of Node has no loader for TypeScript of its own: register one, then run the worker.
import { register } from 'tsx/esm/api';

register();
await import('./fuzz.worker.ts');

// Preloaded with `--import`: TypeScript in this thread and in those that it starts; `--import tsx` leaves those alone.
import { register } from 'tsx/esm/api';

register();

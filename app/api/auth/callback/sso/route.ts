import { finishSignOn } from '@/server/auth/sign-on';
import { openDesk } from '@/server/context';
import { route } from '@/server/route';

/** Where the sign-on provider sends people back to. Answers with the way to a page of the desk. */
export const GET = route((request) => finishSignOn(openDesk(), request));

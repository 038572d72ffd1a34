import { dehydrate, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { HydrateText } from './hydrate-text';

/** What a page begins with: all that its server has read into `client`, for the queries below it. */
export function Hydrate({ client, children }: { client: QueryClient; children: ReactNode }) {
  return <HydrateText state={JSON.stringify(dehydrate(client))}>{children}</HydrateText>;
}

import { readSettings } from '@/server/env';
import { readMetrics } from '@/server/operations/metrics';
import { requireMetricsRight } from '@/server/operations/metrics-right';
import { route } from '@/server/route';

/** Metrics in the text format of Prometheus. */
export const GET = route(async (request) => {
  requireMetricsRight(request.headers, readSettings());
  const { registry } = readMetrics();
  return new Response(await registry.metrics(), {
    headers: { 'content-type': registry.contentType, 'cache-control': 'no-store' },
  });
});

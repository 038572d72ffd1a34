import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { pagePolicy } from '@/core/access/security-headers';

const POLICY = 'content-security-policy';

/**
 * Gives each page a content security policy with a nonce of its own, which Next reads from the request and puts on its
 * scripts. It grants and refuses nobody anything: rights are checked where the desk is read and written.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64');
  const policy = pagePolicy(nonce, { isDevelopment: process.env.NODE_ENV === 'development' });
  const headers = new Headers(request.headers);
  headers.set(POLICY, policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set(POLICY, policy);
  return response;
}

// Never over `api`: Next cuts the body of an upload that a matcher covers at 10 MB, and says nothing.
export const config = { matcher: ['/((?!api/|_next/static/|_next/image|icon.svg).*)'] };

import { NextResponse, type NextRequest } from 'next/server';
import { securityHeaders } from '@/lib/web/security-headers.ts';

/** Gives every page a fresh nonce and the security headers. Decides nothing about who may do what: that is in the use cases. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  const secure = request.nextUrl.protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https';
  const headers = securityHeaders({ nonce, secure, development: process.env.NODE_ENV === 'development', provider: URL.parse(process.env['OIDC_ISSUER'] ?? '')?.origin ?? null });
  const passedOn = new Headers(request.headers);
  passedOn.set('x-nonce', nonce);
  passedOn.set('x-address', request.nextUrl.pathname + request.nextUrl.search);
  passedOn.set('content-security-policy', headers['content-security-policy']);
  const response = NextResponse.next({ request: { headers: passedOn } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  // The address of a shared list, or of a link from a mail, is its key: it goes nowhere else.
  if (/^\/(?:shared|sign-in\/link|reset-password|unsubscribe)\//.test(request.nextUrl.pathname)) response.headers.set('referrer-policy', 'no-referrer');
  return response;
}

/** Everything but built files, which carry no markup (their headers are set in next.config). */
export const config = { matcher: ['/((?!_next/static|_next/image).*)'] };

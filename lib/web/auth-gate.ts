import { NextRequest } from 'next/server';
import { readBytes } from './parse-gate.ts';

const MOST_BYTES = 64 * 1024;
/** It comes back in a cookie and a header, of which a browser takes no more. */
const LONGEST_ADDRESS = 2_000;

/**
 * The gate of next-auth's own routes, which answer 500 to what they cannot read: the request again, its body read under a cap, or null when its body is too long or not what
 * its type says, an address to go on to is none or too long, or an error is no name.
 */
export async function soundAuthRequest(request: Request): Promise<Request | null> {
  const query = new URL(request.url).searchParams;
  const cookies = [...(request.headers.get('cookie') ?? '').matchAll(/(?:^|;\s*)(?:__Secure-)?next-auth\.callback-url=([^;]*)/g)].map(([, value = '']) => unescaped(value));
  const asked = [...query.getAll('callbackUrl'), ...cookies];
  if (!query.getAll('error').every((name) => /^[\x20-\x7e]*$/.test(name)) || !asked.every(leadsSomewhere)) return null;
  if (request.method !== 'POST') return request;
  const bytes = await readBytes(request, MOST_BYTES);
  if (bytes === null || !toldIn(bytes, request.headers.get('content-type') ?? '')?.every(leadsSomewhere)) return null;
  return new NextRequest(request.url, { method: 'POST', headers: request.headers, body: Buffer.from(bytes) });
}

/** The addresses to go on to that a body tells, null when the body is not what its type says. */
function toldIn(bytes: Uint8Array, type: string): readonly string[] | null {
  const text = Buffer.from(bytes).toString('utf8');
  if (!type.includes('application/json')) return new URLSearchParams(text).getAll('callbackUrl');
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null) return null;
    const told = 'callbackUrl' in body ? body.callbackUrl : undefined;
    return told === undefined ? [] : typeof told === 'string' ? [told] : null;
  } catch {
    return null; // not JSON
  }
}

function leadsSomewhere(address: string): boolean {
  return address.length <= LONGEST_ADDRESS && (address === '' || address.startsWith('/') || /^https?:$/.test(URL.parse(address)?.protocol ?? ''));
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

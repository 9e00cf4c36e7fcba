import { createTransport, type Transporter } from 'nodemailer';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const WAIT_MS = 20_000;

/**
 * The way to the mail server of an address like `smtp://user:password@host:587`. Off this machine the connection must be encrypted (`smtps://`, or STARTTLS);
 * `?tls=optional` at its end allows a plain one, for a relay in one's own network.
 */
export function mailServer(address: string, from: string): Transporter {
  const url = new URL(address);
  const secure = url.protocol === 'smtps:';
  const requireTLS = !secure && !LOOPBACK.has(url.hostname) && url.searchParams.get('tls') !== 'optional';
  const auth = url.username === '' ? {} : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } };
  const options = { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || (secure ? 465 : 587)), secure, requireTLS, ...auth, connectionTimeout: WAIT_MS, greetingTimeout: WAIT_MS, socketTimeout: WAIT_MS };
  return createTransport(options, { from });
}

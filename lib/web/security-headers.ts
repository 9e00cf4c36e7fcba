/**
 * The headers of every answer. Scripts run only with the nonce of their page; styles in elements likewise, while style
 * attributes are allowed (positions of hidden inputs and drawn bars are written as such). `development`: the dev server's
 * reloading needs eval and a socket. `secure`: the request came over https, only then is https asked for ever after. `provider`: where the form that leads to the organisation's sign-in ends.
 */
export function securityHeaders({ nonce, secure, development, provider = null }: { readonly nonce: string; readonly secure: boolean; readonly development: boolean; readonly provider?: string | null }) {
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self'${provider === null ? '' : ` ${provider}`}`,
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

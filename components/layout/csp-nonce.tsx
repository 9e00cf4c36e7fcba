'use client';

import { useState } from 'react';

/** The nonce of this document, for libraries that put style in. When an action renders the frame anew it brings a nonce of its own, but the browser still asks for the first. */
export function CspNonce({ nonce }: { readonly nonce: string }) {
  const [first] = useState(nonce);
  return <meta property="csp-nonce" nonce={first} content={first} />;
}

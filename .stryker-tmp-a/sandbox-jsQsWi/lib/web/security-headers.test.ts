// @ts-nocheck
import { expect, test } from 'vitest';
import { securityHeaders } from './security-headers.ts';

const usual = { nonce: 'abc', secure: false, development: false };

function directive(name: string, headers = securityHeaders(usual)): string {
  return headers['content-security-policy'].split('; ').find((each) => each.startsWith(`${name} `)) ?? '';
}

test('scripts run with the nonce only, never inline or by eval', () => {
  expect(directive('script-src')).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'");
});

test('nothing frames a page, nothing is embedded, no form goes elsewhere', () => {
  expect(directive('frame-ancestors')).toBe("frame-ancestors 'none'");
  expect(directive('object-src')).toBe("object-src 'none'");
  expect(directive('form-action')).toBe("form-action 'self'");
  expect(directive('base-uri')).toBe("base-uri 'none'");
});

test('https is asked for ever after only where it is spoken', () => {
  expect(securityHeaders(usual)).not.toHaveProperty('strict-transport-security');
  expect(directive('upgrade-insecure-requests')).toBe('');
  expect(securityHeaders({ ...usual, secure: true })).toHaveProperty('strict-transport-security');
});

// @ts-nocheck
import { expect, test } from 'vitest';
import { clientAddress, deviceOf, networkOf } from './client-address.ts';

const told = (forwarded: string) => new Headers({ 'x-forwarded-for': forwarded });

test('what the client says of itself is not believed', () => {
  expect(clientAddress(told('1.1.1.1, 203.0.113.9'), 0)).toBe('203.0.113.9');
  expect(clientAddress(told('1.1.1.1, 203.0.113.9, 10.0.0.2'), 1)).toBe('203.0.113.9');
  expect(clientAddress(told('203.0.113.9'), 3)).toBe('203.0.113.9');
  expect(clientAddress(new Headers(), 0)).toBe('unknown');
});

test('a network in every spelling', () => {
  expect(networkOf('203.0.113.9')).toBe('203.0.113');
  expect(networkOf('::ffff:203.0.113.77')).toBe('203.0.113');
  expect(networkOf('2001:db8:0a:1:2:3:4:5')).toBe('2001:db8:a');
  expect(networkOf('2001:DB8::1')).toBe('2001:db8:0');
  expect(networkOf('::1')).toBe('0:0:0');
});

test('kinds of device', () => {
  expect(deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)')).toBe('phone');
  expect(deviceOf('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36')).toBe('computer');
  expect(deviceOf('curl/8.5.0')).toBe('program');
  expect(deviceOf(null)).toBe('program');
});

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { frontGate, refuseBrokenRequests } from './front-gate.mjs';

let server: Server;
afterEach(() => new Promise<void>((resolve) => (server.closeAllConnections(), server.close(() => resolve()))));

/** Serves `handle` behind the gate and sends these bytes; answers status, body and whatever headers the handler saw. */
async function behind(handle: (request: IncomingMessage, response: ServerResponse) => void, bytes: string): Promise<{ status: number; head: string; body: string }> {
  server = createServer(frontGate(handle));
  refuseBrokenRequests(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const told = await new Promise<string>((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(bytes, 'latin1')));
    socket.on('data', (chunk) => (heard += chunk.toString())).on('close', () => resolve(heard)).on('error', () => resolve(heard));
  });
  const [head = '', body = ''] = told.split('\r\n\r\n');
  return { status: Number(head.slice(9, 12)), head, body };
}

const fine = (_request: IncomingMessage, response: ServerResponse): void => void response.end('fine');
const ask = (line: string, ...headers: string[]): string => [line, ...(headers.some((header) => /^host:/i.test(header)) ? [] : ['host: x']), ...headers, 'connection: close', '', ''].join('\r\n');
const noted = (): void => {
  const { livewaterRequest } = globalThis as unknown as { livewaterRequest: { getStore(): { reached: boolean } } };
  livewaterRequest.getStore().reached = true;
};

describe('the gate in front of Next', () => {
  test('lets a sound request through', async () => expect(await behind(fine, ask('GET /catalog?q=%E6%B4%BB HTTP/1.1'))).toMatchObject({ status: 200, body: expect.stringContaining('fine') as unknown }));

  test.each([
    [400, ask('GET /intake/% HTTP/1.1')],
    [400, ask('GET /intake/%ff HTTP/1.1')],
    [400, ask('GET /matches/%00 HTTP/1.1')],
    [400, ask('OPTIONS * HTTP/1.1')],
    [400, ask('GET http://elsewhere.example/ HTTP/1.1')],
    [400, ask('GET / HTTP/1.1', 'host: a b')],
    [400, ask('GET / HTTP/1.1', 'next-router-state-tree: [')],
    [400, ask('GET /no/such/page HTTP/1.1', 'next-router-state-tree: %5B%22%22%5D')],
    [400, ask('GET / HTTP/1.1', 'next-router-state-tree: -0')],
    // Where a message ends is said in one way (ASVS 4.2.1).
    [400, 'POST /api/v1/match HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'],
    [400, ask('POST /api/v1/match HTTP/1.1', 'content-length: 0', 'content-length: 5')],
    [400, ask('POST /api/v1/match HTTP/1.1', 'transfer-encoding: identity, chunked, x')],
    [405, ask('TRACE / HTTP/1.1')],
    [400, '\u0000\u0001\r\n\r\n'],
    [431, ask('GET / HTTP/1.1', `x: ${'a'.repeat(40_000)}`)],
  ])('answers %i, as the API documents it, to %.60j', async (status, bytes) => {
    const answer = await behind(() => expect.unreachable(), bytes);
    expect(answer.status).toBe(status);
    expect(answer.head).toContain('application/problem+json');
    expect(JSON.parse(answer.body)).toMatchObject({ status, code: expect.any(String) as unknown, title: expect.any(String) as unknown });
  });

  test('takes away what only Next may say to itself', async () => {
    const answer = await behind((request, response) => void response.end(Object.keys(request.headers).join(',')), ask('GET / HTTP/1.1', 'x-middleware-subrequest: proxy', 'next-resume: 1', 'x-forwarded-host: a b', 'x-forwarded-proto: javascript', 'accept: x'));
    expect(answer.body).toContain('accept');
    expect(answer.body).not.toMatch(/middleware|resume|forwarded/);
  });

  const action = ask('POST /intake HTTP/1.1', 'next-action: 40', 'content-length: 0');
  const fails = (response: ServerResponse): void => void response.writeHead(500).end();
  test('an action that could not be decoded is the request\'s fault', async () => expect((await behind((_, response) => fails(response), action)).status).toBe(400));
  test('an action that failed in a use case is ours', async () => expect((await behind((_, response) => (noted(), fails(response)), action)).status).toBe(500));
  test('a page that failed is ours', async () => expect((await behind((_, response) => fails(response), ask('GET /intake HTTP/1.1'))).status).toBe(500));

  test("a refusal that Next makes by itself gets the API's shape", async () => {
    const answer = await behind((_, response) => void Object.assign(response, { statusCode: 405 }).end(), ask('PUT /api/v1/match HTTP/1.1', 'content-length: 0'));
    expect(JSON.parse(answer.body)).toMatchObject({ status: 405, code: 'method-not-allowed' });
  });
});

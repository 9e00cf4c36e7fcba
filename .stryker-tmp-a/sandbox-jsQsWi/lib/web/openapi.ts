// @ts-nocheck
import { z } from 'zod';
import { matchAnswer, matchQuestion } from '@/lib/contracts/matching/match-api.ts';

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string', description: 'urn:livewater:problem:<code>' },
    title: { type: 'string', description: 'What is wrong and the way out, in the language of Accept-Language (zh, en)' },
    status: { type: 'integer' },
    code: { type: 'string' },
    problems: {
      type: 'array',
      items: { type: 'object', required: ['field', 'code', 'message'], properties: { field: { type: 'string', example: 'facts.revenue.2023' }, code: { type: 'string' }, message: { type: 'string' } } },
    },
  },
} as const;

const refusal = (description: string) => ({ description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } });

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return plain;
}

/** The description of the HTTP API (OpenAPI 3.1), made from the schemas that read and write it. */
export function openApiDocument(): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Livewater API',
      version: '1',
      description: 'Which financing a technology company in Shanghai meets the published criteria of, on a day, with every criterion and its source. Amounts are yuan and shares are percent, as decimal texts; a fact that is not given is unknown, never false or zero.',
    },
    paths: {
      '/api/v1/match': {
        post: {
          operationId: 'answerMatch',
          summary: 'Match facts against every product of the catalog',
          description: 'Needs no account; nothing that is sent is kept.',
          security: [],
          requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/MatchQuestion' } } } },
          responses: {
            200: { description: 'Verdict, criteria, missing facts and sources of every product', content: { 'application/json': { schema: { $ref: '#/components/schemas/MatchAnswer' } } } },
            400: refusal('The body is no JSON, no UTF-8, nested more than 32 levels deep, or has too many fields'),
            409: refusal('No catalog has been loaded yet'),
            413: refusal('The body is larger than 256 KiB'),
            415: refusal('The content type is not application/json'),
            422: refusal('A field is wrong, facts contradict each other, or no rule was in force on the day'),
          },
        },
      },
      '/api/health': {
        get: {
          operationId: 'checkHealth',
          summary: 'Whether the service can work',
          security: [],
          responses: { 200: { description: 'It can' }, 503: refusal('The database cannot be reached') },
        },
      },
    },
    components: { schemas: { MatchQuestion: schemaOf(matchQuestion, 'input'), MatchAnswer: schemaOf(matchAnswer, 'output'), Problem: problem } },
  };
}

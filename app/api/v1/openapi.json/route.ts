import { openApiDocument } from '@/lib/web/openapi.ts';

/** The description of the API for machines. */
export function GET(): Response {
  return Response.json(openApiDocument());
}

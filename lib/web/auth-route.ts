import { visitFromProvider } from './provider-visit.ts';
import { answerAuth } from './sign-in.ts';

/** The handler of next-auth's routes. */
export function authRoute(request: Request, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  return answerAuth(request, context, visitFromProvider);
}

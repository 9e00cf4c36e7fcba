import { unsubscribeByMail } from '@/lib/web/unsubscribe-by-mail.ts';

/** The one click of a mail program (RFC 8058): no sign-in, no cookie, no confirmation. To look changes nothing: GET leads to the page that asks. */
export async function POST(_request: Request, { params }: RouteContext<'/api/v1/unsubscribe/[token]'>): Promise<Response> {
  return unsubscribeByMail((await params).token);
}

export async function GET(request: Request, { params }: RouteContext<'/api/v1/unsubscribe/[token]'>): Promise<Response> {
  return Response.redirect(new URL(`/unsubscribe/${encodeURIComponent((await params).token)}`, request.url), 303);
}

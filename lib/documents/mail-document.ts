import { MAIL_KINDS, type MailContent } from '@/lib/contracts/accounts/mail.ts';
import type { Language } from '@/lib/domain/text.ts';
import { html } from './html.ts';

/** The sentences of `messages/mail.*.json`, their gaps filled. */
export type MailWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** A mail as it is sent; `link` is null where its key is not to be shown. */
export type MailDocument = { readonly subject: string; readonly paragraphs: readonly string[]; readonly button: string; readonly link: string | null; readonly text: string; readonly html: string };

type Letter = MailContent & { readonly name: string | null; readonly language: Language; readonly secret: string | null; /** The key that turns such mails off, where they can be turned off. */ readonly unsubscribe?: string | null };

/** Writes a mail as plain text and as simple HTML that says the same; `origin` is the address of this installation. */
export function mailDocument(letter: Letter, words: MailWords, origin: string): MailDocument {
  const kind = MAIL_KINDS[letter.kind];
  const say = (part: string) => words(`kinds.${letter.kind}.${part}`, letter.payload);
  const leadsTo = kind.leadsTo as (payload: unknown, secret: string) => string;
  const link = kind.bearsSecret && letter.secret === null ? null : `${origin}${leadsTo(letter.payload, letter.secret ?? '')}`;
  const greeting = letter.name === null ? words('frame.greetingNobody') : words('frame.greeting', { name: letter.name });
  const paragraphs = [greeting, ...say('body').split('\n\n')];
  const [subject, button, footer] = [say('subject'), say('button'), words('frame.footer', { origin })];
  const off = letter.unsubscribe ? { words: words('frame.unsubscribe'), link: `${origin}/unsubscribe/${letter.unsubscribe}` } : null;
  const shown = link ?? words('frame.hidden');
  const text = [...paragraphs, `${button}${words('frame.colon')}\n${shown}`, `--\n${footer}${off ? `\n${off.words}${words('frame.colon')}\n${off.link}` : ''}`].join('\n\n');
  const page = html`<!doctype html>
<html lang="${letter.language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${subject}</title></head>
<body style="margin:0;padding:24px;background:#fbfaf7;color:#14262e;font:16px/1.6 sans-serif">
<div style="max-width:560px;margin:0 auto">
${paragraphs.map((paragraph) => html`<p>${paragraph}</p>\n`)}
<p><a href="${shown}" style="display:inline-block;padding:10px 20px;background:#0b6e75;color:#ffffff;text-decoration:none;border-radius:6px">${button}</a></p>
<p style="font-size:13px;color:#4a5b66">${words('frame.copy')}<br><span style="word-break:break-all">${shown}</span></p>
<hr style="border:0;border-top:1px solid #d8dcd8"><p style="font-size:13px;color:#4a5b66">${footer}${off ? html`<br><a href="${off.link}" style="color:#0b6e75">${off.words}</a>` : ''}</p>
</div></body></html>
`;
  return { subject, paragraphs, button, link, text, html: page.markup };
}

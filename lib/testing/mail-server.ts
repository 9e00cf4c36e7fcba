import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type ReceivedMail = { readonly to: string; readonly from: string; readonly subject: string; readonly text: string; readonly html: string; readonly messageId: string; /** By name in lower case, unfolded. */ readonly headers: ReadonlyMap<string, string> };

/** A real mail server on this machine, and what it took. `answer` sets the code that it gives to recipients from now on. */
export type MailSink = { readonly url: string; readonly mails: () => Promise<readonly ReceivedMail[]>; readonly answer: (code: number) => void; readonly reset: () => void; readonly close: () => Promise<void> };

/** Starts it, on a free port unless told. */
export async function givenMailServer(port = 0): Promise<MailSink> {
  let raw: Buffer[] = [];
  let code = 250;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => (code < 400 ? done() : done(Object.assign(new Error('as the test asks'), { responseCode: code }))),
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
        raw.push(Buffer.concat(parts));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address();
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`,
    mails: () => Promise.all(raw.map(received)),
    answer: (next) => void (code = next),
    reset: () => {
      raw = [];
      code = 250;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function received(raw: Buffer): Promise<ReceivedMail> {
  const mail = await simpleParser(raw);
  const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
  return { to: to?.value[0]?.address ?? '', from: mail.from?.value[0]?.address ?? '', subject: mail.subject ?? '', text: mail.text ?? '', html: mail.html || '', messageId: mail.messageId ?? '', headers: new Map(mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).replace(/\r?\n\s+/g, ' ').trim()])) };
}

/** A mail server for the end-to-end tests, and every mailbox behind it: `GET http://127.0.0.1:<port>/<address>` answers the mails to that address as JSON, oldest first. */
import { createServer } from "node:http";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

const MOST_KEPT = 500;

/** Starts both; the SMTP server takes a free port. */
export async function serveMailbox(port) {
  const mails = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push({ to: mail.to?.value[0]?.address, subject: mail.subject, text: mail.text, html: mail.html });
        if (mails.length > MOST_KEPT) mails.shift();
        done();
      }, done);
    },
  });
  const reader = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url, "http://x").pathname.slice(1));
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(mails.filter(({ to }) => to === address)));
  });
  await new Promise((resolve) => smtp.listen(0, "127.0.0.1", resolve));
  await new Promise((resolve, reject) => reader.once("error", reject).listen(port, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${smtp.server.address().port}`,
    close: async () => {
      reader.closeAllConnections();
      await Promise.all([new Promise((resolve) => smtp.close(resolve)), new Promise((resolve) => reader.close(resolve))]);
    },
  };
}

/**
 * A real OpenID provider on this machine, for the end-to-end tests: discovery, PKCE, signed tokens. It signs everybody in whom the test names: `PUT /next`
 * with `{ "claims": { ... } }` sets what the following ID tokens say besides what the
 * provider says itself; with `forged` they bear a signature that is not theirs.
 */
import { createServer } from "node:http";
import { OAuth2Issuer, OAuth2Service } from "oauth2-mock-server";

/** Starts it; `issuer` is its address. */
export async function serveOpenIdProvider(port) {
  let claims = {};
  let forged = false;
  const issuer = new OAuth2Issuer();
  issuer.url = `http://localhost:${port}`;
  await issuer.keys.generate("RS256");
  const service = new OAuth2Service(issuer);
  service.on("beforeTokenSigning", (token) => Object.assign(token.payload, claims));
  service.on("beforeUserinfo", (response) => Object.assign(response.body, { sub: claims.sub }));
  // Another's signature: that of the access token, under the same key.
  service.on("beforeResponse", ({ body }) => {
    if (forged) body.id_token = body.id_token.split(".").with(2, body.access_token.split(".")[2]).join(".");
  });
  const server = createServer((request, response) => {
    if (request.url !== "/next") return service.requestHandler(request, response);
    let body = "";
    request.on("data", (part) => (body += part)).on("end", () => {
      ({ claims, forged = false } = JSON.parse(body));
      response.writeHead(204).end();
    });
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return {
    issuer: issuer.url,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

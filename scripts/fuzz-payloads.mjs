/** What `npm run drill:fuzz` sends: a corpus of what broke others, mixed by fast-check, for every kind of entry. */
import fc from "fast-check";

const deep = (depth) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const deepObject = (depth) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;

/** Texts that break parsers, databases and pages. */
const TEXTS = [
  "", " ", "\u0000", "a\u0000b", "\ud800", "x\udfffy", "\u202e", "\ufeff", "０", "𠮷".repeat(50), "e\u0301".repeat(80), "null", "undefined", "NaN", "true", "[object Object]", "-0", "1e308", "1e999", "2147483648", "-2147483649",
  "9007199254740993", "99999999999999999999", "+275760-09-13", "275760-09-14", "0000-00-00", "2024-02-30", "../../../etc/passwd", "..%2f..%2f", "%00", "%", "%ff", "%c0%ae", "' OR 1=1 --", "\"; DROP TABLE users; --", "$where", "{{7*7}}", "${7*7}",
  "<script>alert(1)</script>", "javascript:alert(1)", "=cmd|' /C calc'!A0", "\r\nset-cookie: a=b", "__proto__", "constructor", "toString", "00000000-0000-0000-0000-000000000000", "a".repeat(5_000), "活".repeat(3_000), "(a+)+$".repeat(40), "zh", "en", "founder@demo.livewater.example",
];

/** JSON bodies as text, well-formed or not. */
const BODIES = [
  "", "{", "}", "[1,]", "null", "0", '"x"', "NaN", "{'a':1}", '{"a":1}{"b":2}', '{"a":1,"a":2}', '{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"a":"\\u0000"}', '{"a":"\\ud800"}', '{"\\u0000":1}', deep(33), deep(10_000), deep(100_000), deepObject(100_000),
  "[".repeat(100_000), `{"a":${"9".repeat(10_000)}}`, '{"asOf":"+275760-09-13","facts":{}}', '{"asOf":"2026-11-01","facts":{"employees_total":1e308}}', '{"asOf":"2026-11-01","facts":{"employees_total":2147483648,"revenue":{"2025":"1e999"}}}', '{"asOf":"2026-11-01","facts":{"company_stage":{"not":""}}}',
  '{"asOf":{"$gt":""},"facts":[]}', '{"caseId":"00000000-0000-0000-0000-000000000000","version":2147483648}', '{"caseId":["a"],"version":"1"}', '{"language":"\\u0000"}', '{"language":{"not":"zh"}}', `{${Array.from({ length: 25_000 }, (_, n) => `"k${n}":1`).join(",")}}`, "\ufeff{}", '{"a":1e309}',
];

/** What React's wire format of actions gives a meaning to. */
const REFERENCES = ["$undefined", "$Infinity", "$-Infinity", "$-0", "$NaN", "$n99999999999999999999", "$nx", "$D+275760-09-13T00:00:00.000Z", "$Dx", "$K1", "$F1", "$@0", "$@1", "$Q1", "$W1", "$i1", "$B1", "$o1", "$r1", "$R1", "$h1", "$l1", "$1", "$0", "$1:__proto__:x", "$0:constructor:constructor", "$1:a:b", "$T", "$$", "$", "$ACTION", "$S", "$E1"];

const text = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...TEXTS) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) }, { weight: 1, arbitrary: fc.uuid() });
const leaf = fc.oneof(text, fc.constantFrom(...REFERENCES), fc.constantFrom(null, true, 0, -1, 2 ** 31, 2 ** 53, 1e308, -1e-7, [], {}, { not: "" }, { in: [] }, [[]], { length: -1 }, { then: 1 }));
const fieldNames = ["companyId", "section", "path", "value", "version", "changes", "runId", "productId", "shortlistId", "itemId", "state", "note", "name", "email", "password", "current", "caseId", "text", "outcome", "reasonCode", "language", "userId", "role", "sessionId", "asOf", "facts", "draft", "creditCode", "theme", "code", "callbackUrl", "error", "json", "__proto__", "toString", "then"];
const object = fc.dictionary(fc.constantFrom(...fieldNames), fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.array(fc.dictionary(fc.constantFrom(...fieldNames), leaf, { maxKeys: 4 }), { maxLength: 3 })), { maxKeys: 6 });
const jsonBody = fc.oneof(fc.constantFrom(...BODIES), fc.json(), object.map((value) => JSON.stringify(value)));
const bytes = fc.oneof(jsonBody.map((body) => Buffer.from(body)), fc.uint8Array({ maxLength: 600 }).map((array) => Buffer.from(array)));

const TYPES = ["application/json", "application/json; charset=utf-16", "application/problem+json", "text/plain", "text/plain;charset=UTF-8", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x", "application/octet-stream", "text/x-component", "application/xml", "x", ""];
const mediaType = fc.oneof({ weight: 4, arbitrary: fc.constant("application/json") }, { weight: 2, arbitrary: fc.constantFrom(...TYPES) });

/** A multipart body with boundary `x`; some are broken. */
const multipart = fc
  .tuple(fc.array(fc.tuple(fc.oneof(fc.constantFrom("0", "1", "_1_email", "_1_name", "1_email", "1_companyId", "1_version", "$ACTION_KEY", "$ACTION_REF_1", "$ACTION_1:0", "$ACTION_1:1", "$ACTION_ID_x", "email", "csrfToken"), text), fc.oneof(text, fc.constantFrom('["$K1"]', '["$undefined","$K1"]', '[{"status":"idle"},"$K1"]', "[", '["$@1"]', deep(5_000)), leaf.map((value) => JSON.stringify(value) ?? ""), fc.array(leaf, { maxLength: 3 }).map((value) => JSON.stringify(value))), fc.boolean()), { maxLength: 6 }), fc.constantFrom("whole", "whole", "whole", "cut", "no-end"))
  .map(([parts, end]) => {
    const lines = parts.map(([name, value, file]) => `--x\r\nContent-Disposition: form-data; name="${name.replace(/["\r\n]/g, "_")}"${file && name.length > 3 ? '; filename="a.bin"\r\nContent-Type: application/octet-stream' : ""}\r\n\r\n${value}\r\n`).join("");
    const whole = `${lines}--x--\r\n`;
    return Buffer.from(end === "whole" ? whole : end === "cut" ? whole.slice(0, whole.length / 2) : lines);
  });

const form = fc.array(fc.tuple(fc.constantFrom(...fieldNames, "csrfToken", "callbackUrl", "redirect", "json"), text), { maxLength: 6 }).map((pairs) => Buffer.from(pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&")));

/** Percent-encoding that does not fail on half a surrogate pair. */
export function encode(value) {
  return encodeURIComponent(value.toWellFormed());
}

const QUERY_NAMES = ["q", "lang", "as", "asOf", "page", "cursor", "section", "type", "place", "sort", "state", "format", "error", "callbackUrl", "_rsc", "from", "products", "__proto__", "a[b]", "day", "then", "compare"];
const query = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  { weight: 4, arbitrary: fc.array(fc.tuple(fc.constantFrom(...QUERY_NAMES), text), { maxLength: 5 }).map((pairs) => `?${pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&")}`) },
  { weight: 1, arbitrary: fc.constantFrom("?%", "?a=%ff", "?%00=%00", `?q=${"a".repeat(6_000)}`, `?${"q=1&".repeat(800)}`, "?_rsc", "?__nextLocale=x", "?_next_data=1", "?q[]=1&q[]=2", "?q=1&q=2") },
);

/** Header values are bytes without line ends: everything else goes on the wire. */
const headerText = text.map((value) => Buffer.from(value).toString("latin1").replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, "").slice(0, 2_000));
const HEADERS = ["accept-language", "accept", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "x-nonce", "content-security-policy", "x-middleware-subrequest", "x-middleware-rewrite", "x-invoke-path", "x-matched-path", "x-nextjs-data", "x-action-redirect", "origin", "referer", "sec-fetch-site", "range", "if-none-match", "if-modified-since", "user-agent", "rsc", "next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch", "next-url", "next-resume", "next-action", "purpose", "forwarded", "x-http-method-override", "traceparent", "authorization", "te"];
const RSC = [["rsc", "1"], ["next-router-prefetch", "1"], ["next-router-prefetch", "2"], ["next-router-state-tree", "%5B%22%22%5D"], ["next-router-state-tree", "["], ["next-router-state-tree", encode(deep(3_000))], ["next-router-segment-prefetch", "/_tree"], ["next-router-segment-prefetch", "/../x"], ["next-url", "//x"], ["next-hmr-refresh", "1"], ["next-resume", "1"]];
const headers = fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.array(fc.tuple(fc.constantFrom(...HEADERS), headerText), { maxLength: 4 }) }, { weight: 1, arbitrary: fc.array(fc.constantFrom(...RSC), { maxLength: 3 }) });

const COOKIES = ["lw_session", "__Host-lw_session", "lw_draft", "lw_company", "lw_theme", "lw_language", "NEXT_LOCALE", "next-auth.csrf-token", "next-auth.callback-url", "__proto__", "a"];
const cookies = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(fc.tuple(fc.constantFrom(...COOKIES), headerText.map((value) => value.replace(/;/g, ""))), { maxLength: 3 }).map((pairs) => pairs.map(([name, value]) => `${name}=${value}`)) });

const actor = fc.constantFrom("anonymous", "founder", "advisor", "admin", "maintainer");
const segment = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: text.map((value) => encode(value).slice(0, 3_000)) }, { weight: 1, arbitrary: fc.constantFrom("%", "%ff", "%00", "..", ".", "%2e%2e", "a%2fb", "$x", "_next", "x.rsc", "x.json") });

/** One request; `pick` chooses among what an entry offers, `segments` null = a value that there is. */
export function requests() {
  return fc.record({
    pick: fc.nat(9_999),
    actor,
    method: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PROPFIND") }),
    segments: fc.array(segment, { minLength: 3, maxLength: 3 }),
    query,
    headers,
    cookies,
    json: fc.tuple(mediaType, bytes),
    /** Arguments of an action, as the browser would send them or nearly so. */
    action: fc.oneof(
      fc.array(fc.oneof(leaf, object), { maxLength: 3 }).map((value) => ["text/plain;charset=UTF-8", Buffer.from(JSON.stringify(value))]),
      multipart.map((body) => ["multipart/form-data; boundary=x", body]),
      bytes.map((body) => ["text/plain;charset=UTF-8", body]),
    ),
    form: fc.oneof(form.map((body) => ["application/x-www-form-urlencoded", body]), multipart.map((body) => ["multipart/form-data; boundary=x", body])),
    kind: fc.constantFrom("json", "json", "form"),
    /** For next-auth's own forms: which, and where to go on to. */
    signing: fc.option(fc.record({ step: fc.constantFrom("signout", "callback/credentials", "signin/oidc"), onwards: text }), { nil: null }),
    huge: fc.noBias(fc.nat(3_999)).map((n) => n === 0),
  });
}

// @ts-nocheck
import { inflateSync } from 'node:zlib';

/**
 * The text of each page of a PDF that pdfkit wrote: texts are found by their fonts' maps to Unicode, so a character without one is missing
 * here as it is to any reader. For tests; not a reader of PDF files in general.
 */
export function pagesOfPdf(bytes: Buffer): readonly string[] {
  const raw = bytes.toString('latin1');
  const objects = new Map<string, { readonly head: string; readonly stream: string }>();
  for (const match of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length;
    const end = raw.indexOf('\nendobj', start);
    const body = raw.slice(start, end);
    const streamAt = body.indexOf('\nstream\n');
    const length = Number(/\/Length (\d+)/.exec(body)?.[1] ?? 0);
    const head = streamAt === -1 ? body : body.slice(0, streamAt);
    const packed = streamAt === -1 ? '' : raw.slice(start + streamAt + 8, start + streamAt + 8 + length);
    const stream = head.includes('/FlateDecode') && !head.includes('/FontFile') ? safely(() => inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')) : packed;
    objects.set(match[1] ?? '', { head, stream });
  }
  const unicodeOf = (font: string): ReadonlyMap<number, string> => mapOf(objects.get(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1] ?? '')?.stream ?? '');
  const root = [...objects.values()].find(({ head }) => /\/Type \/Pages/.test(head));
  const kids = [...(/\/Kids \[([^\]]*)\]/.exec(root?.head ?? '')?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) => id ?? '');
  return kids.map((id) => {
    const page = objects.get(id)?.head ?? '';
    const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page)?.[1] ?? '')?.head ?? '';
    const fonts = new Map([...(/\/Font <<([^>]*)>>/.exec(resources)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, font]) => [name ?? '', unicodeOf(font ?? '')]));
    return textOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')?.stream ?? '', fonts);
  });
}

function safely(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** Glyph to text, from a `ToUnicode` map. */
function mapOf(cmap: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const [, from = '', , list = ''] of cmap.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*\[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex = ''], index) => map.set(parseInt(from, 16) + index, Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')));
  }
  return map;
}

function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> = new Map();
  let text = '';
  for (const [, name, array] of content.matchAll(/\/(\w+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    else for (const [, hex = ''] of (array ?? '').matchAll(/<([0-9a-f]+)>/gi)) for (const glyph of hex.match(/.{4}/g) ?? []) text += font.get(parseInt(glyph, 16)) ?? '\uFFFD';
  }
  return text;
}

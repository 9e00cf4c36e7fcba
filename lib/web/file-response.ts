import type { Language } from '@/lib/domain/text.ts';
import { chooseLanguage } from './language.ts';
import { languageCookie } from './preference-cookies.ts';

/** The kinds of file that are given away. */
const FILE_TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
} as const;
/** A kind of file that is given away. */
export type FileKind = keyof typeof FILE_TYPES;

/** A file to be saved, never shown in the page's place and never kept by anything between; null where only its head is wanted. The name may be Chinese (RFC 6266). */
export function fileResponse(bytes: Uint8Array<ArrayBuffer> | null, name: string, kind: FileKind, language: Language): Response {
  const safe = name.normalize('NFC').replace(/[\p{C}"*/:<>?\\|%]/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, 100) || 'livewater';
  const encoded = encodeURIComponent(`${safe}.${kind}`).replace(/['()]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  return new Response(bytes, {
    headers: {
      'content-type': FILE_TYPES[kind],
      ...(bytes === null ? {} : { 'content-length': String(bytes.byteLength) }),
      'content-disposition': `attachment; filename="livewater.${kind}"; filename*=UTF-8''${encoded}`,
      'content-language': language,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** The language of a file: `?lang=`, else that of the person. */
export function languageOf(request: Request): Language {
  const asked = new URL(request.url).searchParams.get('lang');
  if (asked === 'zh' || asked === 'en') return asked;
  const named = `${languageCookie.name()}=`;
  const cookie = (request.headers.get('cookie') ?? '').split(/; */).find((pair) => pair.startsWith(named));
  return chooseLanguage(cookie?.slice(named.length), request.headers.get('accept-language'));
}

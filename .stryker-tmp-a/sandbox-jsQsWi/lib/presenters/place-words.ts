// @ts-nocheck
import { placeText } from '@/lib/domain/catalog/place-name.ts';
import type { Language } from '@/lib/domain/text.ts';

/** The name of one place: `CN-31:LINGANG` is 临港新片区. A code that nobody named stays a code, so that it is seen. */
export function placeName(code: string, language: Language): string {
  return placeText(code)[language];
}

/** Where a product is offered, at most `most` places by name and the rest counted: `上海、北京等 27 处`. */
export function placesWords(codes: readonly string[], language: Language, most = 3): string {
  const names = codes.map((code) => placeName(code, language));
  const zh = language === 'zh';
  if (names.length <= most) return names.join(zh ? '、' : ', ');
  const first = names.slice(0, most).join(zh ? '、' : ', ');
  return zh ? `${first}等 ${names.length} 处` : `${first} and ${names.length - most} more`;
}

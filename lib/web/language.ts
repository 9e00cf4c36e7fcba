import type { Language } from '@/lib/domain/text.ts';

/** The language of a request: the one chosen (cookie), else the first of `Accept-Language` that we have, else Chinese. */
export function chooseLanguage(cookie: string | undefined, acceptLanguage: string | null): Language {
  if (cookie === 'zh' || cookie === 'en') return cookie;
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';');
      const quality = params.map((param) => /^\s*q=([\d.]+)/.exec(param)?.[1]).find((found) => found !== undefined);
      return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((each) => each.quality > 0)
    .toSorted((one, other) => other.quality - one.quality);
  for (const each of wanted) if (each.language === 'zh' || each.language === 'en') return each.language;
  return 'zh';
}

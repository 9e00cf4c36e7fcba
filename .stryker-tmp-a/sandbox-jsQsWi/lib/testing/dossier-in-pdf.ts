// @ts-nocheck
import type { Dossier } from '@/lib/presenters/dossier.ts';

/** As texts are compared with a PDF's: without blanks, and with the signs that the font lacks as they are drawn there. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[✕✗✖]/g, '×')
    .replaceAll('−', '-')
    .replace(/[\s\u00a0]+/g, '');
}

/** Every text of a dossier that a reader of its PDF must find. */
export function textsOf(dossier: Dossier): readonly string[] {
  const products = dossier.groups.flatMap((group) => group.products);
  const ofProducts = products.flatMap((product) => [
    product.name, product.type, product.provider, product.summary, product.state.words, product.source.title, product.source.grade, ...product.gaps, ...product.missing, ...product.open,
    ...product.facts.flat(), ...product.terms.flat(), ...(product.own ? [product.own.state, product.own.note, product.own.now ?? ''] : []),
    ...product.criteria.flatMap((line) => [line.text, line.state.words, line.value ?? '', line.distance ?? '', ...line.missing, ...line.cited]),
  ]);
  return [dossier.title, dossier.disclaimer, ...dossier.lines.flat(), ...dossier.groups.map((group) => group.heading), ...ofProducts, ...dossier.sources].filter((text) => text !== '');
}

/** The texts of a dossier that its PDF's text lacks. Characters outside the font are told as `[U+…]`, so only texts of ordinary ones are asked for. */
export function missingInPdf(dossier: Dossier, text: string): readonly string[] {
  const whole = plain(text);
  return [...new Set(textsOf(dossier))].filter((each) => isOrdinary(each) && !whole.includes(plain(each)));
}

/** Criteria whose row does not stand whole on one page: its own texts, one after the other. */
export function splitRows(dossier: Dossier, pages: readonly string[]): readonly string[] {
  const plainPages = pages.map(plain);
  const rows = dossier.groups.flatMap((group) => group.products.flatMap((product) => product.criteria));
  return rows
    .filter((line) => {
      const row = plain([line.text, line.value ?? '', line.distance ?? '', ...line.missing, line.state.sign, line.state.words, ...line.cited].join(''));
      return !plainPages.some((page) => page.includes(row));
    })
    .map((line) => line.text);
}

function isOrdinary(text: string): boolean {
  return /^[\s\x20-\x7e\u00b7\u00d7\u2013-\u2026\u2713\u2715\u3000-\u303f\u4e00-\u9fff\uff00-\uff5e]*$/u.test(text) && text.trim() !== '';
}

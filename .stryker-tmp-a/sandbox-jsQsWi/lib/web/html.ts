/** Markup that is safe to send. Only `html` makes it. */
// @ts-nocheck

export type Html = { readonly markup: string };
type Part = Html | string | number | null | readonly Part[];

/** Writes HTML; every text put in is escaped, for elements and quoted attributes alike; null writes nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.reduce((written, string, index) => written + string + (index < parts.length ? partMarkup(parts[index] ?? null) : ''), '') };
}

/** CSS or script of our own, which holds nothing that anybody typed. */
export function verbatim(source: string): Html {
  return { markup: source };
}

function partMarkup(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return part.replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
  return 'markup' in part ? part.markup : part.map(partMarkup).join('');
}

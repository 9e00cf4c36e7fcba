/**
 * Reads a TrueType font's character map (format 12, which every font beyond the first 65,536 characters has). The answer draws any text with
 * what the font has: `drawable(char)` is the character to write instead, or null where the font has none.
 *
 * Several characters may share one glyph (hyphen and soft hyphen, blank and no-break blank, an ideograph and its radical). A PDF says for each glyph
 * which character it stands for, once, so only one of them may be used: the plainest, or a search for the others finds nothing.
 *
 * @param {Buffer} font
 * @returns {(char: string) => string | null}
 */
// @ts-nocheck

export function fontGlyphs(font) {
  const glyphs = glyphsOf(font);
  const plainest = new Map();
  for (const [codePoint, glyph] of glyphs) {
    const known = plainest.get(glyph);
    if (known === undefined || rank(codePoint) < rank(known)) plainest.set(glyph, codePoint);
  }
  return (char) => {
    const glyph = glyphs.get(char.codePointAt(0));
    return glyph === undefined ? null : String.fromCodePoint(plainest.get(glyph));
  };
}

const USUAL = new Set([...'–—‘’“”…·×÷±°§®™✓○●■□→←↑↓≤≥'].map((char) => char.codePointAt(0)));

/** ASCII first, then ideographs, Chinese punctuation and what is usual in print, then what comes first. */
function rank(codePoint) {
  if (codePoint >= 0x20 && codePoint <= 0x7e) return codePoint;
  const usual = (codePoint >= 0x3000 && codePoint <= 0x303f) || (codePoint >= 0x4e00 && codePoint <= 0x9fff) || (codePoint >= 0xff01 && codePoint <= 0xff5e) || USUAL.has(codePoint);
  return usual ? codePoint : codePoint + 0x110000;
}

/** Glyph by character; glyph 0 is the empty box and stands for none. */
function glyphsOf(font) {
  const start = mapOfFormat12(font);
  const glyphs = new Map();
  for (let group = 0; group < font.readUInt32BE(start + 12); group += 1) {
    const at = start + 16 + group * 12;
    const [from, to, first] = [font.readUInt32BE(at), font.readUInt32BE(at + 4), font.readUInt32BE(at + 8)];
    for (let codePoint = from; codePoint <= to; codePoint += 1) if (first + codePoint - from !== 0) glyphs.set(codePoint, first + codePoint - from);
  }
  return glyphs;
}

function mapOfFormat12(font) {
  for (let table = 0; table < font.readUInt16BE(4); table += 1) {
    const entry = 12 + table * 16;
    if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue;
    const cmap = font.readUInt32BE(entry + 8);
    for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
      const start = cmap + font.readUInt32BE(cmap + 8 + index * 8);
      if (font.readUInt16BE(start) === 12) return start;
    }
  }
  throw new Error('The font has no character map of format 12');
}

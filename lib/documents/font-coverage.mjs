/**
 * Tells which characters a TrueType font can draw, read from its character map (formats 4 and 12). A character that a font does not have
 * prints as an empty box and is lost to whoever searches the file.
 *
 * @param {Buffer} font
 * @returns {(codePoint: number) => boolean}
 */
export function fontCoverage(font) {
  const ranges = charactersOf(font).toSorted(([one], [other]) => one - other);
  return (codePoint) => {
    let low = 0;
    let high = ranges.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [from, to] = ranges[middle];
      if (codePoint < from) high = middle - 1;
      else if (codePoint > to) low = middle + 1;
      else return true;
    }
    return false;
  };
}

function charactersOf(font) {
  const tables = font.readUInt16BE(4);
  for (let table = 0; table < tables; table += 1) {
    const entry = 12 + table * 16;
    if (font.toString('latin1', entry, entry + 4) === 'cmap') return bestMap(font, font.readUInt32BE(entry + 8));
  }
  throw new Error('The font has no character map');
}

function bestMap(font, start) {
  const maps = Array.from({ length: font.readUInt16BE(start + 2) }, (_, index) => start + font.readUInt32BE(start + 8 + index * 8));
  const wide = maps.find((map) => font.readUInt16BE(map) === 12);
  if (wide !== undefined) return Array.from({ length: font.readUInt32BE(wide + 12) }, (_, group) => [font.readUInt32BE(wide + 16 + group * 12), font.readUInt32BE(wide + 20 + group * 12)]);
  const narrow = maps.find((map) => font.readUInt16BE(map) === 4);
  if (narrow === undefined) throw new Error('The font has no character map of a known format');
  const segments = font.readUInt16BE(narrow + 6) / 2;
  return Array.from({ length: segments }, (_, segment) => [font.readUInt16BE(narrow + 16 + segments * 2 + segment * 2), font.readUInt16BE(narrow + 14 + segment * 2)]);
}

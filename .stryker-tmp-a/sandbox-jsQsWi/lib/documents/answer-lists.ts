// @ts-nocheck
import type { WorkbookFeature } from './workbook-sheet.ts';

/** Excel takes a list inside a rule only up to this length. */
const LIST_LENGTH = 255;

/**
 * Adds to each sheet the drop-down lists of its answer column: `lists[sheet][row]` are the words of a row under the heading, null
 * where none. They suggest and do not forbid (a warning that may be ignored): people also write "3500万" and "不清楚". A list that is too long, or with a comma
 * in a word, is left out; its words stand in the column beside.
 */
export function answerLists(lists: readonly (readonly (readonly string[] | null)[])[]): WorkbookFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _options, { sheetIndex }) => {
            const rules = (lists[sheetIndex] ?? []).flatMap((words, index) => (words === null ? [] : rule(words, `C${index + 2}`)));
            if (rules.length === 0) return content;
            return content.replace(/<\/sheetData>(?:<mergeCells[\s\S]*?<\/mergeCells>)?/, (end) => `${end}<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`);
          },
        },
      },
    },
  };
}

function rule(words: readonly string[], cell: string): readonly string[] {
  const list = words.join(',');
  if (list.length > LIST_LENGTH || words.some((word) => /[,"]/.test(word))) return [];
  const escaped = list.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [`<dataValidation type="list" errorStyle="information" allowBlank="1" showErrorMessage="0" sqref="${cell}"><formula1>"${escaped}"</formula1></dataValidation>`];
}

/**
 * What a paste from a spreadsheet fills in: a row of cells goes into the years from `from` onwards in the order shown;
 * if a row of years stands above it, each figure goes to its own year. A column is taken as a row. Null for a single
 * cell, which is pasted as usual.
 */
export function yearsFromPaste(text: string, years: readonly number[], from: number): Record<number, string> | null {
  let rows = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  if (rows.length > 1 && rows.every((row) => row.length === 1)) rows = [rows.map((row) => row[0] ?? '')];
  if (rows.length === 1 && (rows[0]?.length ?? 0) < 2) return null;
  const header = rows.length > 1 ? rows[0]?.map(yearOfHeading) : undefined;
  if (header?.some((year) => year !== null)) {
    const filled: Record<number, string> = {};
    header.forEach((year, column) => {
      const cell = rows[1]?.[column] ?? '';
      if (year !== null && years.includes(year) && cell !== '') filled[year] = cell;
    });
    return filled;
  }
  const cells = (rows[0] ?? []).filter((cell, index) => index > 0 || /\d/.test(cell) || cell === '');
  const filled: Record<number, string> = {};
  years.slice(years.indexOf(from)).forEach((year, index) => {
    const cell = cells[index];
    if (cell !== undefined && cell !== '') filled[year] = cell;
  });
  return filled;
}

function yearOfHeading(cell: string): number | null {
  const found = /^(?:FY\s?)?(20\d{2}|19\d{2})\s?(?:年度?|A|E)?$/i.exec(cell.normalize('NFKC'));
  return found ? Number(found[1]) : null;
}

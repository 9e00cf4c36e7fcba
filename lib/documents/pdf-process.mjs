/*
 * Lays out a PDF in a process of its own (see run-apart.ts): reading two fonts of 10 MB and breaking lines keeps a server busy for
 * seconds. Plain JavaScript, because plain Node starts it from this file, outside of any bundle.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pdfmake from 'pdfmake';
import { fontGlyphs } from './font-glyphs.mjs';
import { layOutByLines } from './pdf-lines.mjs';

const FONTS = join(process.cwd(), 'node_modules', '@expo-google-fonts', 'noto-sans-sc');
const NORMAL = join(FONTS, '400Regular', 'NotoSansSC_400Regular.ttf');
const BOLD = join(FONTS, '700Bold', 'NotoSansSC_700Bold.ttf');
/** Signs that the font lacks, by ones that mean the same. */
const INSTEAD = { '✕': '×', '✗': '×', '✖': '×', '✔': '✓', '−': '-' };

layOutByLines();
pdfmake.fonts = { Noto: { normal: NORMAL, bold: BOLD } };
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path === NORMAL || path === BOLD);
pdfmake.tableLayouts = { ruled: { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => '#C9D2CC', paddingTop: () => 3, paddingBottom: () => 3 } };
const glyphFor = fontGlyphs(readFileSync(NORMAL));
const drawn = (char) => glyphFor(char) ?? INSTEAD[char] ?? (/\s/u.test(char) ? ' ' : undefined) ?? `[U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
const drawable = (text) => text.normalize('NFC').replace(/[^\n\P{Cc}]|\p{Cf}/gu, '').replace(/[^\n\x20-\x7e]/gu, drawn);

process.on('message', (task) => {
  void layOut(task).then((bytes) => process.send({ ok: true, value: bytes }));
});

/** @param {{ document: object, info: object, header: string, footer: string, pages: string }} task */
async function layOut({ document, info, header, footer, pages }) {
  const small = { fontSize: 7.5, color: '#5B6660', margin: [42, 0] };
  const pdf = pdfmake.createPdf({
    ...throughTexts(document, drawable),
    info: throughTexts(info, drawable),
    defaultStyle: { font: 'Noto', fontSize: 9, lineHeight: 1.25, color: '#17201B' },
    pageSize: 'A4',
    pageMargins: [42, 48, 42, 56],
    header: { ...small, text: drawable(header), margin: [42, 20, 42, 0] },
    footer: (page, count) => ({
      columns: [
        { ...small, text: drawable(footer), width: '*', margin: [42, 10, 12, 0] },
        { ...small, text: drawable(pages).replace('{page}', String(page)).replace('{pages}', String(count)), width: 'auto', margin: [0, 10, 42, 0] },
      ],
    }),
  });
  return pdf.getBuffer();
}

/** The same value with every text changed; keys stay. */
function throughTexts(value, change) {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => throughTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, throughTexts(each, change)]));
}

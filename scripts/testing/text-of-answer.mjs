/** What an answer says to whoever opens it: the texts inside of a PDF or a workbook besides the bytes as they came. */
import { inflateRawSync } from "node:zlib";
import { pagesOfPdf } from "../../lib/testing/read-pdf.ts";

export function textOfAnswer({ headers, body }) {
  const type = String(headers["content-type"] ?? "");
  const inside = type.startsWith("application/pdf") ? pagesOfPdf(body) : type.includes("spreadsheetml") ? partsOfZip(body) : [];
  return [body.toString(), ...inside].join("\n");
}

/** The parts of a zip archive, by its central directory. */
function partsOfZip(bytes) {
  const parts = [];
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, names, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const part = bytes.subarray(start, start + size);
    parts.push((method === 0 ? part : inflateRawSync(part)).toString());
    at += 46 + names + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

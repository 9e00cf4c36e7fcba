// @ts-nocheck
import { fromBuffer } from 'yauzl';
import { Refusal } from './refusal.mjs';

/** Parts that a workbook may carry and that nobody reads here: they are counted like all others, then dropped. */
const UNREAD = /^(?:xl\/(?:theme|drawings|charts|media|printerSettings|calcChain|comments|threadedComments|persons|externalLinks|queryTables|tables|pivot)|docProps|customXml)/;

/**
 * Unpacks a zip archive part by part and counts the bytes that really come out: declared sizes are not believed.
 * Refuses on too many parts, too many bytes, a second part of one name, a name that leaves the archive, an archive within the
 * archive, a password, macros. Answers the XML parts by name.
 *
 * @param {Buffer} bytes
 * @param {{ parts: number, partBytes: number, unpackedBytes: number }} limits
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function unpackArchive(bytes, limits) {
  const archive = await open(bytes);
  if (archive.entryCount > limits.parts) throw new Refusal('too-many-parts', { limit: limits.parts });
  const kept = new Map();
  const seen = new Set();
  let total = 0;
  for await (const entry of entriesOf(archive)) {
    const name = entry.fileName;
    if (seen.size >= limits.parts) throw new Refusal('too-many-parts', { limit: limits.parts });
    if (seen.has(name.toLowerCase())) throw new Refusal('damaged');
    seen.add(name.toLowerCase());
    checkEntry(entry);
    if (name.endsWith('/')) continue;
    const content = await inflate(archive, entry, Math.min(limits.partBytes, limits.unpackedBytes - total));
    total += content.length;
    if (isArchive(content)) throw new Refusal('nested-archive');
    if (/\.(?:xml|rels)$/i.test(name) && !UNREAD.test(name)) kept.set(name, content);
  }
  return kept;
}

/** @param {Buffer} bytes @returns {Promise<import('yauzl').ZipFile>} */
function open(bytes) {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, decodeStrings: true, validateEntrySizes: true, strictFileNames: true }, (error, archive) => {
      if (error) reject(new Refusal('damaged'));
      else resolve(archive);
    });
  });
}

/** The entries of the central directory, one at a time. */
async function* entriesOf(archive) {
  for (let read = 0; read < archive.entryCount; read += 1) {
    const entry = await new Promise((resolve, reject) => {
      archive.once('entry', resolve);
      archive.once('end', () => resolve(null));
      archive.once('error', (error) => reject(/relative path|absolute path|invalid characters/.test(error.message) ? new Refusal('unsafe-names') : new Refusal('damaged')));
      archive.readEntry();
    });
    archive.removeAllListeners();
    if (entry === null) return;
    yield entry;
  }
}

function checkEntry(entry) {
  if (entry.isEncrypted()) throw new Refusal('password');
  if (/vbaProject|macrosheets\//i.test(entry.fileName)) throw new Refusal('macros');
  if (/(?:^|\/)embeddings\//i.test(entry.fileName) || /\.(?:zip|xlsx|xlsm|xls|7z|rar|gz|tgz)$/i.test(entry.fileName)) throw new Refusal('nested-archive');
}

/** The content of an entry, read until it is over or over `limit` bytes. */
function inflate(archive, entry, limit) {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(new Refusal('damaged'));
        return;
      }
      const chunks = [];
      let size = 0;
      stream.on('data', (chunk) => {
        size += chunk.length;
        if (size > limit) {
          stream.destroy();
          reject(new Refusal('too-big-unpacked'));
          return;
        }
        chunks.push(chunk);
      });
      stream.on('error', () => reject(new Refusal('damaged')));
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}

function isArchive(content) {
  return content.length > 4 && content.readUInt32BE(0) === 0x504b0304;
}

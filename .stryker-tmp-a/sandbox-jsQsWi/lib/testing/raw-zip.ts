// @ts-nocheck
import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive as an attacker would write it: everything the headers say may be a lie. */
export type RawEntry = {
  readonly name: string;
  readonly content: Uint8Array;
  /** Already deflated content, so that a large bomb is made once and used many times. */
  readonly packed?: { readonly bytes: Uint8Array; readonly size: number; readonly crc: number };
  readonly declaredSize?: number;
  readonly flags?: number;
  readonly method?: number;
  /** The entry shares the body of the entry before it. */
  readonly overlaps?: boolean;
};

/** Packs content once. */
export function packed(content: Uint8Array): NonNullable<RawEntry['packed']> {
  return { bytes: deflateRawSync(content, { level: 9 }), size: content.length, crc: crc32(content) };
}

/** Writes a zip archive byte by byte, lies included. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  let lastOffset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const body = entry.packed ?? packed(entry.content);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x0800 | (entry.flags ?? 0), 2);
    shared.writeUInt16LE(entry.method ?? 8, 4);
    shared.writeUInt32LE(0x21_0000, 6);
    shared.writeUInt32LE(body.crc, 10);
    shared.writeUInt32LE(body.bytes.length, 14);
    shared.writeUInt32LE(entry.declaredSize ?? body.size, 18);
    shared.writeUInt16LE(name.length, 22);
    if (!entry.overlaps) {
      lastOffset = offset;
      bodies.push(word(0x04034b50), shared, name, body.bytes);
      offset += 30 + name.length + body.bytes.length;
    }
    const place = Buffer.alloc(14);
    place.writeUInt32LE(lastOffset, 10);
    directory.push(word(0x02014b50), Buffer.from([20, 0]), shared, place, name);
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listing, word(0x06054b50), end]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

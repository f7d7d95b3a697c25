const END_LENGTH = 22;
const END_MARK = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const SENTINEL = 0xffffffff;

/**
 * What a ZIP archive says it unpacks to, in bytes. The reader stops each entry at the size it declares, so an archive
 * cannot hold more than it says. Undefined where it is damaged, uses ZIP64, or an entry does not say its size.
 */
export function unpackedSize(bytes: Buffer): number | undefined {
  const end = bytes.lastIndexOf(END_MARK);
  if (end < 0 || end + END_LENGTH > bytes.length) return undefined;
  let left = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (; left > 0; left -= 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY_MARK) return undefined;
    const size = declaredSize(bytes, at);
    if (size === undefined) return undefined;
    total += size;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return total;
}

function declaredSize(bytes: Buffer, at: number): number | undefined {
  const packed = bytes.readUInt32LE(at + 20);
  const size = bytes.readUInt32LE(at + 24);
  const local = bytes.readUInt32LE(at + 42);
  if (packed === SENTINEL || size === SENTINEL || local + 30 > bytes.length) return undefined;
  if (bytes.readUInt32LE(local) !== LOCAL_MARK) return undefined;
  // An entry that is empty by the directory and not by its own header would be read by the latter.
  const emptyHere = packed === 0 && size === 0;
  const packedThere = bytes.readUInt32LE(local + 18);
  if (emptyHere ? packedThere !== 0 || bytes.readUInt32LE(local + 22) !== 0 : packed > 0 && size === 0)
    return undefined;
  return size;
}

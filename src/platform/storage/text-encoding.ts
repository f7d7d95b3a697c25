import { createReadStream } from 'node:fs';

const ENCODINGS = ['utf-8', 'gb18030'] as const;
export type TextEncoding = (typeof ENCODINGS)[number];

/** How a text file is encoded, or undefined when it is no text in UTF-8 or GB 18030. UTF-8 wins where both fit. */
export async function textEncodingOf(path: string): Promise<TextEncoding | undefined> {
  for (const encoding of ENCODINGS) if (await isTextIn(encoding, path)) return encoding;
  return undefined;
}

async function isTextIn(encoding: TextEncoding, path: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) {
      if (controls.test(decoder.decode(Buffer.from(chunk), { stream: true }))) return false;
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (isForeignBytes(error)) return false;
    throw error;
  }
}

function isForeignBytes(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
  );
}

/** All controls but tab, line feed, form feed and carriage return: no text has them. */
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

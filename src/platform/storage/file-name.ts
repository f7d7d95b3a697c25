/** 255 bytes is what most file systems take, and a name is shown to people: nothing invisible, nothing that reorders. */
export function fileNameProblem(name: string): 'fileNameNotAllowed' | undefined {
  const fits = name.trim() === name && name !== '' && Buffer.byteLength(name) <= 255;
  return fits && !forbidden.test(name) ? undefined : 'fileNameNotAllowed';
}

/** Lower case, without the dot; empty when there is none. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** Separators, controls, surrogates, and the format characters (bidirectional overrides, zero width) that hide an ending. */
const forbidden = /[/\\]|\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/u;

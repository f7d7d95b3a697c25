/**
 * Characters nobody can see and that make a page show another text than the one that is stored, signed and hashed: they
 * turn the order in which what follows is read (Unicode TR 36, 2.3: bidirectional spoofing), or are controls, which XML
 * has no place for.
 */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');

/** Nothing but blanks and what takes no place on a page: it would pass for a title, or for a reason in words. */
const INVISIBLE = /^[\p{Z}\p{Cf}\s\ufe00-\ufe0f\u115f\u1160\u2800\u3164\uffa0]+$/u;

/** The character on whose account a text is refused, as `U+202E`; undefined when there is none. */
export function hiddenCharacter(text: string): string | undefined {
  const found = HIDDEN.exec(text)?.[0] ?? (INVISIBLE.test(text) ? text.trim().at(0) : undefined);
  const codePoint = found?.codePointAt(0);
  return codePoint === undefined ? undefined : `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** For texts out of files, whose author cannot be asked: what is left is read before anything is done with it. */
export const withoutHidden = (text: string): string => text.replaceAll(ALL_HIDDEN, '');

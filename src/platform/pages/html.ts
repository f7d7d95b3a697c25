/** Markup that is already escaped. Only `html` makes it. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Part = string | number | Html | readonly Html[] | undefined;

/** A template whose every value is escaped, for text and for quoted attributes alike, unless it is `Html` itself. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((before, after, i) => before + markupOf(parts[i - 1]) + after));
}

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map((one) => one.markup).join('');
  return String(part).replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

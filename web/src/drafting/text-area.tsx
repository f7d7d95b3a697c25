import type { TextareaHTMLAttributes } from 'react';

/** Grows with its words by CSS alone: the policy of the page allows no style attributes. */
export function TextArea({ rows = 2, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return <textarea {...rest} rows={rows} className="text-area" />;
}

/** Words that were left out are absent, not empty. */
export const commentOf = (words: string): { comment?: string } => (words.trim() === '' ? {} : { comment: words });

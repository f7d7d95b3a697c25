/** Nothing that a reader could see. */
export const isBlank = (text: string | null | undefined): boolean => !text || text.trim() === '';

/** What says something: not empty, not blank. For `@Matches`. */
export const IN_WORDS = /\S/;

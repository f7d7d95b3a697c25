/** The server cannot start; the message is a sentence for the person who started it and says what to do. */
export class StartProblem extends Error {}

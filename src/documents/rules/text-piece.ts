export const TEXT_OPERATIONS = ['equal', 'deleted', 'inserted'] as const;
export type TextOperation = (typeof TEXT_OPERATIONS)[number];

/** A run of characters that both texts have, or only one of them. */
export interface TextPiece {
  op: TextOperation;
  text: string;
}

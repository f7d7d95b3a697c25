/** What a day off, or a weekend day that is worked for one, can belong to: labels under `dayReason`. */
export const HOLIDAYS = [
  'newYear',
  'springFestival',
  'tombSweeping',
  'labourDay',
  'dragonBoat',
  'midAutumn',
  'nationalDay',
  'victoryDay',
] as const;
export type Holiday = (typeof HOLIDAYS)[number];

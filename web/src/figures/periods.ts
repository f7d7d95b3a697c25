/** The periods that are asked for most, by the day it is: first and last day, YYYY-MM-DD. */
export const PERIODS = ['thisQuarter', 'lastQuarter', 'thisYear', 'lastYear', 'allTime'] as const;
export type PeriodName = (typeof PERIODS)[number];

export interface Period {
  from?: string;
  to?: string;
}

export function periodOf(name: PeriodName, today: string): Period {
  const year = Number(today.slice(0, 4));
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3);
  switch (name) {
    case 'thisQuarter':
      return quarterOf(year, quarter);
    case 'lastQuarter':
      return quarter === 1 ? quarterOf(year - 1, 4) : quarterOf(year, quarter - 1);
    case 'thisYear':
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    case 'lastYear':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
    case 'allTime':
      return {};
  }
}

function quarterOf(year: number, quarter: number): Period {
  const last = quarter * 3;
  const days = new Date(Date.UTC(year, last, 0)).getUTCDate();
  const two = (month: number) => String(month).padStart(2, '0');
  return { from: `${year}-${two(last - 2)}-01`, to: `${year}-${two(last)}-${days}` };
}

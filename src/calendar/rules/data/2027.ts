import type { YearTable } from '../year-table.js';

/** No notice yet: the thirteen days of the statute (全国年节及纪念日放假办法, 2024), nothing of 调休. */
export const YEAR_2027: YearTable = {
  year: 2027,
  provisional: true,
  notices: [],
  holidays: {
    newYear: ['2027-01-01'],
    springFestival: ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'],
    tombSweeping: ['2027-04-05'],
    labourDay: ['2027-05-01', '2027-05-02'],
    dragonBoat: ['2027-06-09'],
    midAutumn: ['2027-09-15'],
    nationalDay: ['2027-10-01', '2027-10-02', '2027-10-03'],
  },
  workdays: {},
};

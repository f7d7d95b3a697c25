import type { YearTable } from '../year-table.js';

export const YEAR_2009: YearTable = {
  year: 2009,
  provisional: false,
  notices: ['https://www.gov.cn/zwgk/2008-12/10/content_1174014.htm'],
  holidays: {
    newYear: ['2009-01-01', '2009-01-02', '2009-01-03'],
    springFestival: ['2009-01-25', '2009-01-26', '2009-01-27', '2009-01-28', '2009-01-29', '2009-01-30', '2009-01-31'],
    tombSweeping: ['2009-04-04', '2009-04-05', '2009-04-06'],
    labourDay: ['2009-05-01', '2009-05-02', '2009-05-03'],
    dragonBoat: ['2009-05-28', '2009-05-29', '2009-05-30'],
    nationalDay: ['2009-10-01', '2009-10-02', '2009-10-04', '2009-10-05', '2009-10-06', '2009-10-07', '2009-10-08'],
    midAutumn: ['2009-10-03'],
  },
  workdays: {
    newYear: ['2009-01-04'],
    springFestival: ['2009-01-24', '2009-02-01'],
    dragonBoat: ['2009-05-31'],
    nationalDay: ['2009-09-27', '2009-10-10'],
  },
};

import type { YearTable } from '../year-table.js';

export const YEAR_2012: YearTable = {
  year: 2012,
  provisional: false,
  notices: ['https://www.gov.cn/zwgk/2011-12/06/content_2012097.htm'],
  holidays: {
    newYear: ['2012-01-01', '2012-01-02', '2012-01-03'],
    springFestival: ['2012-01-22', '2012-01-23', '2012-01-24', '2012-01-25', '2012-01-26', '2012-01-27', '2012-01-28'],
    tombSweeping: ['2012-04-02', '2012-04-03', '2012-04-04'],
    labourDay: ['2012-04-29', '2012-04-30', '2012-05-01'],
    dragonBoat: ['2012-06-22', '2012-06-24'],
    midAutumn: ['2012-09-30'],
    nationalDay: ['2012-10-01', '2012-10-02', '2012-10-03', '2012-10-04', '2012-10-05', '2012-10-06', '2012-10-07'],
  },
  workdays: {
    springFestival: ['2012-01-21', '2012-01-29'],
    tombSweeping: ['2012-03-31', '2012-04-01'],
    labourDay: ['2012-04-28'],
    nationalDay: ['2012-09-29'],
  },
};

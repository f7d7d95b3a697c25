import type { YearTable } from '../year-table.js';

export const YEAR_2014: YearTable = {
  year: 2014,
  provisional: false,
  notices: ['https://www.gov.cn/zwgk/2013-12/11/content_2546204.htm'],
  holidays: {
    newYear: ['2014-01-01'],
    springFestival: ['2014-01-31', '2014-02-01', '2014-02-02', '2014-02-03', '2014-02-04', '2014-02-05', '2014-02-06'],
    tombSweeping: ['2014-04-05', '2014-04-06', '2014-04-07'],
    labourDay: ['2014-05-01', '2014-05-02', '2014-05-03'],
    dragonBoat: ['2014-06-02'],
    midAutumn: ['2014-09-08'],
    nationalDay: ['2014-10-01', '2014-10-02', '2014-10-03', '2014-10-04', '2014-10-05', '2014-10-06', '2014-10-07'],
  },
  workdays: {
    springFestival: ['2014-01-26', '2014-02-08'],
    labourDay: ['2014-05-04'],
    nationalDay: ['2014-09-28', '2014-10-11'],
  },
};

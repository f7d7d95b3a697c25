import type { YearTable } from '../year-table.js';

export const YEAR_2011: YearTable = {
  year: 2011,
  provisional: false,
  notices: [
    'https://www.gov.cn/zwgk/2010-12/10/content_1762643.htm',
    'https://www.gov.cn/zwgk/2011-12/06/content_2012097.htm',
  ],
  holidays: {
    newYear: ['2011-01-01', '2011-01-02', '2011-01-03'],
    springFestival: ['2011-02-02', '2011-02-03', '2011-02-04', '2011-02-05', '2011-02-06', '2011-02-07', '2011-02-08'],
    tombSweeping: ['2011-04-03', '2011-04-04', '2011-04-05'],
    labourDay: ['2011-04-30', '2011-05-01', '2011-05-02'],
    dragonBoat: ['2011-06-04', '2011-06-06'],
    midAutumn: ['2011-09-10', '2011-09-11', '2011-09-12'],
    nationalDay: ['2011-10-01', '2011-10-02', '2011-10-03', '2011-10-04', '2011-10-05', '2011-10-06', '2011-10-07'],
  },
  workdays: {
    springFestival: ['2011-01-30', '2011-02-12'],
    tombSweeping: ['2011-04-02'],
    nationalDay: ['2011-10-08', '2011-10-09'],
    newYear: ['2011-12-31'],
  },
};

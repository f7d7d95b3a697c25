import type { YearTable } from '../year-table.js';

export const YEAR_2008: YearTable = {
  year: 2008,
  provisional: false,
  notices: ['https://www.gov.cn/zwgk/2007-12/18/content_837184.htm'],
  holidays: {
    newYear: ['2008-01-01'],
    springFestival: ['2008-02-06', '2008-02-07', '2008-02-08', '2008-02-09', '2008-02-10', '2008-02-11', '2008-02-12'],
    tombSweeping: ['2008-04-04', '2008-04-05', '2008-04-06'],
    labourDay: ['2008-05-01', '2008-05-02', '2008-05-03'],
    dragonBoat: ['2008-06-07', '2008-06-08', '2008-06-09'],
    midAutumn: ['2008-09-13', '2008-09-14', '2008-09-15'],
    nationalDay: ['2008-09-29', '2008-09-30', '2008-10-01', '2008-10-02', '2008-10-03', '2008-10-04', '2008-10-05'],
  },
  workdays: {
    springFestival: ['2008-02-02', '2008-02-03'],
    labourDay: ['2008-05-04'],
    nationalDay: ['2008-09-27', '2008-09-28'],
  },
};

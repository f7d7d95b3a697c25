import type { YearTable } from '../year-table.js';

export const YEAR_2016: YearTable = {
  year: 2016,
  provisional: false,
  notices: ['https://www.gov.cn/zhengce/content/2015-12/10/content_10394.htm'],
  holidays: {
    newYear: ['2016-01-01'],
    springFestival: ['2016-02-07', '2016-02-08', '2016-02-09', '2016-02-10', '2016-02-11', '2016-02-12', '2016-02-13'],
    tombSweeping: ['2016-04-04'],
    labourDay: ['2016-05-01', '2016-05-02'],
    dragonBoat: ['2016-06-09', '2016-06-10', '2016-06-11'],
    midAutumn: ['2016-09-15', '2016-09-16', '2016-09-17'],
    nationalDay: ['2016-10-01', '2016-10-02', '2016-10-03', '2016-10-04', '2016-10-05', '2016-10-06', '2016-10-07'],
  },
  workdays: {
    springFestival: ['2016-02-06', '2016-02-14'],
    dragonBoat: ['2016-06-12'],
    midAutumn: ['2016-09-18'],
    nationalDay: ['2016-10-08', '2016-10-09'],
  },
};

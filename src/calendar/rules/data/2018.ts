import type { YearTable } from '../year-table.js';

export const YEAR_2018: YearTable = {
  year: 2018,
  provisional: false,
  notices: [
    'https://www.gov.cn/zhengce/content/2017-11/30/content_5243579.htm',
    'https://www.gov.cn/xinwen/2018-12/06/content_5346287.htm',
  ],
  holidays: {
    newYear: ['2018-01-01', '2018-12-30', '2018-12-31'],
    springFestival: ['2018-02-15', '2018-02-16', '2018-02-17', '2018-02-18', '2018-02-19', '2018-02-20', '2018-02-21'],
    tombSweeping: ['2018-04-05', '2018-04-06', '2018-04-07'],
    labourDay: ['2018-04-29', '2018-04-30', '2018-05-01'],
    dragonBoat: ['2018-06-18'],
    midAutumn: ['2018-09-24'],
    nationalDay: ['2018-10-01', '2018-10-02', '2018-10-03', '2018-10-04', '2018-10-05', '2018-10-06', '2018-10-07'],
  },
  workdays: {
    springFestival: ['2018-02-11', '2018-02-24'],
    tombSweeping: ['2018-04-08'],
    labourDay: ['2018-04-28'],
    nationalDay: ['2018-09-29', '2018-09-30'],
    newYear: ['2018-12-29'],
  },
};

import type { YearTable } from '../year-table.js';

export const YEAR_2015: YearTable = {
  year: 2015,
  provisional: false,
  notices: [
    'https://www.gov.cn/zhengce/content/2014-12/16/content_9302.htm',
    'https://www.gov.cn/zhengce/content/2015-05/13/content_9742.htm',
  ],
  holidays: {
    newYear: ['2015-01-01', '2015-01-02', '2015-01-03'],
    springFestival: ['2015-02-18', '2015-02-19', '2015-02-20', '2015-02-21', '2015-02-22', '2015-02-23', '2015-02-24'],
    tombSweeping: ['2015-04-05', '2015-04-06'],
    labourDay: ['2015-05-01'],
    dragonBoat: ['2015-06-20', '2015-06-22'],
    victoryDay: ['2015-09-03', '2015-09-04'],
    midAutumn: ['2015-09-27'],
    nationalDay: ['2015-10-01', '2015-10-02', '2015-10-03', '2015-10-04', '2015-10-05', '2015-10-06', '2015-10-07'],
  },
  workdays: {
    newYear: ['2015-01-04'],
    springFestival: ['2015-02-15', '2015-02-28'],
    victoryDay: ['2015-09-06'],
    nationalDay: ['2015-10-10'],
  },
};

import type { YearTable } from '../year-table.js';

export const YEAR_2019: YearTable = {
  year: 2019,
  provisional: false,
  notices: [
    'https://www.gov.cn/xinwen/2018-12/06/content_5346287.htm',
    'https://www.gov.cn/zhengce/content/2019-03/22/content_5375877.htm',
  ],
  holidays: {
    newYear: ['2019-01-01'],
    springFestival: ['2019-02-04', '2019-02-05', '2019-02-06', '2019-02-07', '2019-02-08', '2019-02-09', '2019-02-10'],
    tombSweeping: ['2019-04-05', '2019-04-06', '2019-04-07'],
    labourDay: ['2019-05-01', '2019-05-02', '2019-05-03', '2019-05-04'],
    dragonBoat: ['2019-06-07', '2019-06-08', '2019-06-09'],
    midAutumn: ['2019-09-13', '2019-09-14', '2019-09-15'],
    nationalDay: ['2019-10-01', '2019-10-02', '2019-10-03', '2019-10-04', '2019-10-05', '2019-10-06', '2019-10-07'],
  },
  workdays: {
    springFestival: ['2019-02-02', '2019-02-03'],
    labourDay: ['2019-04-28', '2019-05-05'],
    nationalDay: ['2019-09-29', '2019-10-12'],
  },
};

import type { YearTable } from '../year-table.js';

export const YEAR_2022: YearTable = {
  year: 2022,
  provisional: false,
  notices: [
    'https://www.gov.cn/zhengce/content/2021-10/25/content_5644835.htm',
    'https://www.gov.cn/zhengce/content/2022-12/08/content_5730844.htm',
  ],
  holidays: {
    newYear: ['2022-01-01', '2022-01-02', '2022-01-03', '2022-12-31'],
    springFestival: ['2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04', '2022-02-05', '2022-02-06'],
    tombSweeping: ['2022-04-03', '2022-04-04', '2022-04-05'],
    labourDay: ['2022-04-30', '2022-05-01', '2022-05-02', '2022-05-03', '2022-05-04'],
    dragonBoat: ['2022-06-03', '2022-06-04', '2022-06-05'],
    midAutumn: ['2022-09-10', '2022-09-11', '2022-09-12'],
    nationalDay: ['2022-10-01', '2022-10-02', '2022-10-03', '2022-10-04', '2022-10-05', '2022-10-06', '2022-10-07'],
  },
  workdays: {
    springFestival: ['2022-01-29', '2022-01-30'],
    tombSweeping: ['2022-04-02'],
    labourDay: ['2022-04-24', '2022-05-07'],
    nationalDay: ['2022-10-08', '2022-10-09'],
  },
};

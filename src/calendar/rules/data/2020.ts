import type { YearTable } from '../year-table.js';

export const YEAR_2020: YearTable = {
  year: 2020,
  provisional: false,
  notices: [
    'https://www.gov.cn/zhengce/content/2019-11/21/content_5454164.htm',
    'https://www.gov.cn/zhengce/content/2020-01/27/content_5472352.htm',
  ],
  holidays: {
    newYear: ['2020-01-01'],
    springFestival: [
      '2020-01-24',
      '2020-01-25',
      '2020-01-26',
      '2020-01-27',
      '2020-01-28',
      '2020-01-29',
      '2020-01-30',
      '2020-01-31',
      '2020-02-01',
      '2020-02-02',
    ],
    tombSweeping: ['2020-04-04', '2020-04-05', '2020-04-06'],
    labourDay: ['2020-05-01', '2020-05-02', '2020-05-03', '2020-05-04', '2020-05-05'],
    dragonBoat: ['2020-06-25', '2020-06-26', '2020-06-27'],
    nationalDay: [
      '2020-10-01',
      '2020-10-02',
      '2020-10-03',
      '2020-10-04',
      '2020-10-05',
      '2020-10-06',
      '2020-10-07',
      '2020-10-08',
    ],
  },
  workdays: {
    springFestival: ['2020-01-19'],
    labourDay: ['2020-04-26', '2020-05-09'],
    dragonBoat: ['2020-06-28'],
    nationalDay: ['2020-09-27', '2020-10-10'],
  },
};

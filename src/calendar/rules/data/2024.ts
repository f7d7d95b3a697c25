import type { YearTable } from '../year-table.js';

export const YEAR_2024: YearTable = {
  year: 2024,
  provisional: false,
  notices: ['https://www.gov.cn/zhengce/content/202310/content_6911527.htm'],
  holidays: {
    newYear: ['2024-01-01'],
    springFestival: [
      '2024-02-10',
      '2024-02-11',
      '2024-02-12',
      '2024-02-13',
      '2024-02-14',
      '2024-02-15',
      '2024-02-16',
      '2024-02-17',
    ],
    tombSweeping: ['2024-04-04', '2024-04-05', '2024-04-06'],
    labourDay: ['2024-05-01', '2024-05-02', '2024-05-03', '2024-05-04', '2024-05-05'],
    dragonBoat: ['2024-06-10'],
    midAutumn: ['2024-09-15', '2024-09-16', '2024-09-17'],
    nationalDay: ['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04', '2024-10-05', '2024-10-06', '2024-10-07'],
  },
  workdays: {
    springFestival: ['2024-02-04', '2024-02-18'],
    tombSweeping: ['2024-04-07'],
    labourDay: ['2024-04-28', '2024-05-11'],
    midAutumn: ['2024-09-14'],
    nationalDay: ['2024-09-29', '2024-10-12'],
  },
};

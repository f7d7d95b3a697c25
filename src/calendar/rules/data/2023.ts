import type { YearTable } from '../year-table.js';

export const YEAR_2023: YearTable = {
  year: 2023,
  provisional: false,
  notices: ['https://www.gov.cn/zhengce/content/2022-12/08/content_5730844.htm'],
  holidays: {
    newYear: ['2023-01-01', '2023-01-02'],
    springFestival: ['2023-01-21', '2023-01-22', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26', '2023-01-27'],
    tombSweeping: ['2023-04-05'],
    labourDay: ['2023-04-29', '2023-04-30', '2023-05-01', '2023-05-02', '2023-05-03'],
    dragonBoat: ['2023-06-22', '2023-06-23', '2023-06-24'],
    midAutumn: ['2023-09-29'],
    nationalDay: ['2023-09-30', '2023-10-01', '2023-10-02', '2023-10-03', '2023-10-04', '2023-10-05', '2023-10-06'],
  },
  workdays: {
    springFestival: ['2023-01-28', '2023-01-29'],
    labourDay: ['2023-04-23', '2023-05-06'],
    dragonBoat: ['2023-06-25'],
    nationalDay: ['2023-10-07', '2023-10-08'],
  },
};

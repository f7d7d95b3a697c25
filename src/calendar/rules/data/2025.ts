import type { YearTable } from '../year-table.js';

export const YEAR_2025: YearTable = {
  year: 2025,
  provisional: false,
  notices: ['https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm'],
  holidays: {
    newYear: ['2025-01-01'],
    springFestival: [
      '2025-01-28',
      '2025-01-29',
      '2025-01-30',
      '2025-01-31',
      '2025-02-01',
      '2025-02-02',
      '2025-02-03',
      '2025-02-04',
    ],
    tombSweeping: ['2025-04-04', '2025-04-05', '2025-04-06'],
    labourDay: ['2025-05-01', '2025-05-02', '2025-05-03', '2025-05-04', '2025-05-05'],
    dragonBoat: ['2025-05-31', '2025-06-01', '2025-06-02'],
    nationalDay: ['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-04', '2025-10-05', '2025-10-07', '2025-10-08'],
    midAutumn: ['2025-10-06'],
  },
  workdays: {
    springFestival: ['2025-01-26', '2025-02-08'],
    labourDay: ['2025-04-27'],
    nationalDay: ['2025-09-28', '2025-10-11'],
  },
};

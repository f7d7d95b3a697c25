import type { YearTable } from '../year-table.js';

export const YEAR_2017: YearTable = {
  year: 2017,
  provisional: false,
  notices: ['https://www.gov.cn/zhengce/content/2016-12/01/content_5141603.htm'],
  holidays: {
    newYear: ['2017-01-01', '2017-01-02'],
    springFestival: ['2017-01-27', '2017-01-28', '2017-01-29', '2017-01-30', '2017-01-31', '2017-02-01', '2017-02-02'],
    tombSweeping: ['2017-04-02', '2017-04-03', '2017-04-04'],
    labourDay: ['2017-05-01'],
    dragonBoat: ['2017-05-28', '2017-05-29', '2017-05-30'],
    nationalDay: ['2017-10-01', '2017-10-02', '2017-10-03', '2017-10-05', '2017-10-06', '2017-10-07', '2017-10-08'],
    midAutumn: ['2017-10-04'],
  },
  workdays: {
    springFestival: ['2017-01-22', '2017-02-04'],
    tombSweeping: ['2017-04-01'],
    dragonBoat: ['2017-05-27'],
    nationalDay: ['2017-09-30'],
  },
};

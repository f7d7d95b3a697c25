import type { YearTable } from '../year-table.js';

export const YEAR_2007: YearTable = {
  year: 2007,
  provisional: false,
  notices: [
    'https://www.gov.cn/fwxx/sh/2006-12/18/content_471877.htm',
    'https://www.gov.cn/zwgk/2007-12/18/content_837184.htm',
  ],
  holidays: {
    newYear: ['2007-01-01', '2007-01-02', '2007-01-03', '2007-12-30', '2007-12-31'],
    springFestival: ['2007-02-18', '2007-02-19', '2007-02-20', '2007-02-21', '2007-02-22', '2007-02-23', '2007-02-24'],
    labourDay: ['2007-05-01', '2007-05-02', '2007-05-03', '2007-05-04', '2007-05-05', '2007-05-06', '2007-05-07'],
    nationalDay: ['2007-10-01', '2007-10-02', '2007-10-03', '2007-10-04', '2007-10-05', '2007-10-06', '2007-10-07'],
  },
  workdays: {
    springFestival: ['2007-02-17', '2007-02-25'],
    labourDay: ['2007-04-28', '2007-04-29'],
    nationalDay: ['2007-09-29', '2007-09-30'],
    newYear: ['2007-12-29'],
  },
};

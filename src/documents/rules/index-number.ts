/**
 * 索引号 as `{credit code or region}/{yyyy}-{5 digits}` (the form of Zhejiang, Xuancheng and Yixing), by a counter of its
 * own for each year: public things are counted among themselves, whatever their 发文字号. A unit without a credit code
 * counts together with all of its region; without a region its 机关代字 stands in.
 */
export function indexNumber(
  owner: { creditCode: string | null; regionCode: string | null; prefix: string | null },
  year: number,
  count: number,
): string {
  const code = owner.creditCode ?? owner.regionCode ?? owner.prefix ?? '';
  return `${code}/${year}-${String(count).padStart(5, '0')}`;
}

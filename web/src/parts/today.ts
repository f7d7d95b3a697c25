/** Today in China, YYYY-MM-DD: where the day is kept that a form begins with. */
export const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

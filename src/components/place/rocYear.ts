/** A year of the common era in 民國 form for citizens: 2021 → 民國 110 年. */
export const rocYear = (year: number): string => `民國 ${year - 1911} 年`;

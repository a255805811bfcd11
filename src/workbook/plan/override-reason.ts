/** Stands in 扣分原因 of a score that a person set without saying why. */
export const MISSING_REASON = '请填写调整原因';

/** How every sheet of ours is printed, after the printed forms of finance offices; margins in inches. */
export const PAGE_MARGINS = {
  left: 0.59,
  right: 0.59,
  top: 0.79,
  bottom: 0.79,
  header: 0.39,
  footer: 0.39,
} as const;

/** The page number in the middle of the foot, in Excel's codes. */
export const PAGE_FOOTER = '&"宋体,常规"&9第 &P 页 共 &N 页';

import type { Severity } from '../../domain/finding';
import type { Texts } from '../text/use-text';

type PartsText = {
  readonly goTo: (place: string) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly whichYear: string;
  readonly whichUnit: string;
};

/** The strings of the parts that all steps share. */
export const PARTS_TEXT: Texts<PartsText> = {
  'zh-CN': {
    goTo: (place) => `转到 ${place}`,
    severity: { error: '错误', warning: '提醒', info: '说明' },
    whichYear: '评价哪个年度',
    whichUnit: '评价哪个单位',
  },
  en: {
    goTo: (place) => `Go to ${place}`,
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    whichYear: 'Which year to score',
    whichUnit: 'Which unit to score',
  },
};

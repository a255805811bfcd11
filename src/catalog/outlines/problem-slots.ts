import type { OutlineSlot } from '../../domain/report/outline';

/** The problems and their measures, which every outline asks for in sections of their own. */
export const PROBLEMS: OutlineSlot = {
  id: 'problems',
  label: '存在的问题及原因（逐条）',
  kind: 'problems',
  whenNone: '{?存在的问题及原因}',
};

export const MEASURES: OutlineSlot = {
  id: 'measures',
  label: '改进措施与建议（逐条）',
  kind: 'measures',
  whenNone: '{?下一步措施与建议}',
};

import type { Texts } from '../../text/use-text';
import type { FontStanding } from '../word-ports';

/** The words of 报送. */
export type HandInText = {
  readonly heading: string;
  readonly intro: string;
  readonly copyFirst: string;
  readonly check: string;
  readonly clean: string;
  readonly errors: (count: number) => string;
  readonly toCheck: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly make: string;
  readonly makeAnyway: string;
  readonly fonts: string;
  readonly fontsHint: string;
  readonly font: Readonly<Record<FontStanding, string>>;
  readonly done: string;
  readonly dissolved: (figures: number) => string;
  readonly noErrors: string;
  readonly overridden: (errors: number, reason: string) => string;
  readonly undo: string;
};

/** 报送 in both languages. */
export const HAND_IN_TEXT: Texts<HandInText> = {
  'zh-CN': {
    heading: '报送',
    intro: '生成报送稿：最后核对一遍，再去掉文档里挂接数字的标记，文字和版式不变。之后数字不能再刷新。',
    copyFirst: '请先把文档另存一份，留着以后修改；报送稿用另一份生成。',
    check: '最后核对',
    clean: '核对没有发现错误，可以生成。',
    errors: (count) => `还有 ${String(count)} 处须改。请先改正；确实不用改的，写明理由后也可以生成。`,
    toCheck: '去核对',
    reason: '不改的理由',
    reasonHint: '理由会保存在文档里，供以后查看。',
    make: '生成报送稿',
    makeAnyway: '写明理由，仍然生成',
    fonts: '文档用到的字体',
    fontsHint:
      '按这台电脑试画的结果推断，不一定准确；网页版 Word 和别的电脑以各自的字体为准。没有找到的字体，显示和打印时可能换成别的字体。',
    font: { found: '这台电脑上有', notFound: '没有找到', unknown: '看不出来' },
    done: '报送稿已生成',
    dissolved: (figures) => `已去掉 ${String(figures)} 处数字的挂接标记，文字没有改动。`,
    noErrors: '最后核对没有错误。',
    overridden: (errors, reason) => `最后核对有 ${String(errors)} 处须改，理由：${reason}`,
    undo: '想退回，请马上在 Word 里撤消（Ctrl+Z，可能要按几次）；已经保存的，请用生成之前另存的那份。现在请另存为新文件再报送。',
  },
  en: {
    heading: 'Hand in',
    intro:
      'Makes the document ready to be handed in: checks it a last time and takes the marks of linked figures out. Words and layout stay; figures can no longer be refreshed.',
    copyFirst: 'Please save a copy of the document first, for later changes, and make this one ready.',
    check: 'Last check',
    clean: 'The check found no errors.',
    errors: (count) => `Errors left: ${String(count)}. Please mend them, or give a reason why they may stay.`,
    toCheck: 'Go to the check',
    reason: 'Why they may stay',
    reasonHint: 'The reason is kept with the document.',
    make: 'Make it ready',
    makeAnyway: 'Make it ready with this reason',
    fonts: 'Fonts of the document',
    fontsHint:
      'Concluded from drawing them on this machine, which is not always right; Word on the web and other machines have fonts of their own. A font that was not found may be replaced on screen and paper.',
    font: { found: 'on this machine', notFound: 'not found', unknown: 'cannot be told' },
    done: 'The document is ready',
    dissolved: (figures) => `Marks of ${String(figures)} figures were taken out; no word was changed.`,
    noErrors: 'The last check found no errors.',
    overridden: (errors, reason) => `The last check found ${String(errors)} errors; reason: ${reason}`,
    undo: 'To go back, undo in Word right away (Ctrl+Z, perhaps several times); once saved, use the copy made before. Now save this under a new name and hand it in.',
  },
};

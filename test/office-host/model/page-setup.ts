import type { Area } from '../../../src/domain/cell-address';

/** The texts at the head and the foot of a page. */
export type PageEdge =
  'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';

/** How a sheet is printed; lengths in points. */
export type PageSetup = {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
  readonly printArea: readonly Area[];
  /** With Excel's codes such as &P. */
  readonly edges: Readonly<Record<PageEdge, string>>;
};

const NORMAL_SIDE = 50.4;
const NORMAL_END = 54;
const NORMAL_EDGE = 21.6;

export const PLAIN_PAGE: PageSetup = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  margins: {
    top: NORMAL_END,
    bottom: NORMAL_END,
    left: NORMAL_SIDE,
    right: NORMAL_SIDE,
    header: NORMAL_EDGE,
    footer: NORMAL_EDGE,
  },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  titleRows: null,
  titleColumns: null,
  printArea: [],
  edges: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
};

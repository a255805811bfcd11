import { areaOfAddress } from '../area-of-address';
import type { CapturedLayout } from './captured-sheet';

const MARGINS = ['leftMargin', 'rightMargin', 'topMargin', 'bottomMargin', 'headerMargin', 'footerMargin'];
const PAGE = ['orientation', 'paperSize', 'zoom', 'centerHorizontally', ...MARGINS];

/** Queues the reading of how a sheet is shown and printed; it can be had after the next sync. */
export function queueLayoutCapture(sheet: Excel.Worksheet): () => CapturedLayout {
  const { freezePanes, pageLayout } = sheet;
  const { defaultForAllPages } = pageLayout.headersFooters;
  sheet.load('showGridlines');
  const frozen = freezePanes.getLocationOrNullObject();
  frozen.load('rowCount');
  pageLayout.load(PAGE.join());
  defaultForAllPages.load('centerFooter');
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  titles.load('address');
  return () => ({
    frozenRows: frozenRowsOf(frozen),
    showGridlines: sheet.showGridlines,
    page: pageOf(pageLayout),
    footer: defaultForAllPages.centerFooter,
    titleRows: titleRowsOf(titles),
  });
}

function pageOf(layout: Excel.PageLayout): CapturedLayout['page'] {
  const { orientation, zoom, centerHorizontally } = layout;
  const { leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin } = layout;
  const margins = { leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin };
  return {
    orientation,
    paperSize: layout.paperSize,
    zoom: settableZoom(zoom),
    centerHorizontally,
    ...margins,
  };
}

/** Excel tells all of a zoom but takes either a scale or numbers of pages. */
function settableZoom(zoom: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions {
  const { horizontalFitToPages, verticalFitToPages } = zoom;
  if (horizontalFitToPages == null && verticalFitToPages == null) return zoom;
  return {
    ...(horizontalFitToPages == null ? {} : { horizontalFitToPages }),
    ...(verticalFitToPages == null ? {} : { verticalFitToPages }),
  };
}

function frozenRowsOf(frozen: Excel.Range): number {
  return frozen.isNullObject ? 0 : frozen.rowCount;
}

function titleRowsOf(titles: Excel.Range): string | null {
  const area = titles.isNullObject ? null : areaOfAddress(titles.address);
  return area === null ? null : `$${area.top + 1}:$${area.bottom + 1}`;
}

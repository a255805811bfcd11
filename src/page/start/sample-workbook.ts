import address from '../../../assets/sample/机关事务服务中心2020年度.xlsx';

/** The sample, out of the program itself: the page reaches nothing over the network. */
export function sampleWorkbook(): File {
  const letters = atob(address.slice(address.indexOf(',') + 1));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return new File([bytes], '机关事务服务中心2020年度.xlsx');
}

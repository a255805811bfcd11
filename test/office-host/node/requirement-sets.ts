/** Sets beside ExcelApi that Excel on Windows has. The library's own switches (RichApiRuntime …) are not among them. */
const OTHERS: Readonly<Record<string, string>> = {
  AddinCommands: '1.1',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  ImageCoercion: '1.1',
  OpenBrowserWindowApi: '1.1',
  SharedRuntime: '1.1',
  Settings: '1.1',
};

/** All sets with their highest version, as the host tells office.js on the web. */
export function requirementMatrix(excelApi: string): Readonly<Record<string, string>> {
  return { ...OTHERS, ExcelApi: excelApi };
}

/** Whether a host of this ExcelApi level has a requirement set; old libraries give the version as a number. */
export function isSetSupported(excelApi: string, set: string, version: string | number = '1.1'): boolean {
  const highest = requirementMatrix(excelApi)[set];
  return highest !== undefined && isAtMost(String(version), highest);
}

function isAtMost(version: string, highest: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [mostMajor = 0, mostMinor = 0] = highest.split('.').map(Number);
  return major < mostMajor || (major === mostMajor && minor <= mostMinor);
}

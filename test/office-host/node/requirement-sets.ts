/** Sets beside its own API that a program on Windows has. The library's own switches (RichApiRuntime …) are not among them. */
const OTHERS: Readonly<Record<string, string>> = {
  AddinCommands: '1.1',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  ImageCoercion: '1.1',
  OpenBrowserWindowApi: '1.1',
  Settings: '1.1',
};

/** Word 2021 has no shared runtime; parts of data are Word's alone. */
const ONLY = { Excel: { SharedRuntime: '1.1' }, Word: { CustomXmlParts: '1.1' } } as const;

/** All sets with their highest version, as the host tells office.js on the web. */
export function requirementMatrix(app: 'Excel' | 'Word', level: string): Readonly<Record<string, string>> {
  return { ...OTHERS, ...ONLY[app], [`${app}Api`]: level };
}

/** Whether a host of this level of its own API has a requirement set; old libraries give the version as a number. */
export function isSetSupported(
  app: 'Excel' | 'Word',
  level: string,
  set: string,
  version: string | number = '1.1',
): boolean {
  const highest = requirementMatrix(app, level)[set];
  return highest !== undefined && isAtMost(String(version), highest);
}

function isAtMost(version: string, highest: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [mostMajor = 0, mostMinor = 0] = highest.split('.').map(Number);
  return major < mostMajor || (major === mostMajor && minor <= mostMinor);
}

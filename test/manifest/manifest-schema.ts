/** How often a child may stand, and of which type it is. */
type Child = {
  readonly name: string;
  readonly type: string;
  readonly atLeast: number;
  readonly atMost: number;
};

/** What an element of the manifest may hold: children in this order, these attributes and no others, this text. */
export type ElementType = {
  readonly children?: readonly Child[];
  readonly attributes?: Readonly<Record<string, RegExp>>;
  readonly text?: RegExp;
};

const one = (name: string, type = name): Child => ({ name, type, atLeast: 1, atMost: 1 });
const maybe = (name: string, type = name): Child => ({ name, type, atLeast: 0, atMost: 1 });
const some = (name: string, type = name): Child => ({ name, type, atLeast: 1, atMost: Infinity });
const any = (name: string, type = name): Child => ({ name, type, atLeast: 0, atMost: Infinity });

const SHORT = /^.{1,125}$/u;
const LONG = /^.{1,250}$/u;
const URL = /^.{1,2048}$/u;
/** A little less than other addresses, says the reference of SourceLocation. */
const SOURCE_URL = /^.{1,2018}$/u;
const RESOURCE_ID = /^.{1,32}$/u;
const CULTURE = /^[a-z]{2,3}-[A-Z]{2}$/;

const localized = (value: RegExp, override: string): ElementType => ({
  children: [any('Override', override)],
  attributes: { DefaultValue: value },
});
const resource = (value: RegExp, override: string): ElementType => ({
  children: [any('Override', override)],
  attributes: { id: RESOURCE_ID, DefaultValue: value },
});
const override = (value: RegExp): ElementType => ({ attributes: { Locale: CULTURE, Value: value } });
const reference: ElementType = { attributes: { resid: RESOURCE_ID } };
const fixed = (...values: readonly string[]): RegExp => new RegExp(`^(${values.join('|')})$`);

/**
 * The part of the manifest's schema that a task pane add-in with commands needs, read from [MS-OWEMXML], the reference of
 * the manifest (OfficeDev/office-js-docs-reference, docs/manifest) and its order of elements.
 *
 * It is written out here because Microsoft's XSD cannot be had for a test: it is printed in [MS-OWEMXML] and in no package.
 * The files that OfficeDev/office-js-docs-pr held were taken down as out of date in 2020, and XML parsers refuse them (the
 * namespace of XML Schema is misspelt in them). Mended by hand, they accepted manifest.xml in November 2026, and what they
 * refused of the changes in manifest.test.ts is refused here too. `npx office-addin-manifest validate` asks a service of Microsoft's
 * (docs/manual-checks.md).
 *
 * Stricter here: `SupportUrl` and the icons must stand, since validators refuse a manifest without them. Left out on
 * purpose: `Requirements`, because an application shows the add-in only if it has every set asked for there and Word has no
 * ExcelApi; `AppDomains`, because the pane opens no page of another server and naming its own there misleads.
 */
export const MANIFEST_TYPES: Readonly<Record<string, ElementType>> = {
  OfficeApp: {
    attributes: { type: fixed('TaskPaneApp') },
    children: [
      one('Id'),
      maybe('AlternateId'),
      one('Version'),
      one('ProviderName'),
      one('DefaultLocale'),
      one('DisplayName'),
      one('Description', 'BaseDescription'),
      one('IconUrl', 'LocalizedUrl'),
      one('HighResolutionIconUrl', 'LocalizedUrl'),
      one('SupportUrl', 'LocalizedUrl'),
      one('Hosts', 'BaseHosts'),
      one('DefaultSettings'),
      one('Permissions'),
      one('VersionOverrides'),
    ],
  },
  Id: { text: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/ },
  AlternateId: { text: SHORT },
  Version: { text: /^\d{1,5}(\.\d{1,5}){3}$/ },
  ProviderName: { text: SHORT },
  DefaultLocale: { text: CULTURE },
  DisplayName: localized(SHORT, 'ShortOverride'),
  BaseDescription: localized(LONG, 'LongOverride'),
  LocalizedUrl: localized(URL, 'UrlOverride'),
  LocalizedSourceUrl: localized(SOURCE_URL, 'SourceUrlOverride'),
  BaseHosts: { children: [some('Host', 'BaseHost')] },
  BaseHost: { attributes: { Name: fixed('Document', 'Workbook', 'Presentation', 'Notebook', 'Project') } },
  DefaultSettings: { children: [one('SourceLocation', 'LocalizedSourceUrl')] },
  Permissions: {
    text: fixed('Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'),
  },
  VersionOverrides: {
    attributes: { type: fixed('VersionOverridesV1_0') },
    children: [maybe('Description', 'Reference'), one('Hosts'), one('Resources')],
  },
  Hosts: { children: [some('Host')] },
  Host: {
    attributes: { type: fixed('Document', 'Workbook', 'Presentation', 'Notebook') },
    children: [one('DesktopFormFactor')],
  },
  DesktopFormFactor: {
    children: [maybe('GetStarted'), maybe('FunctionFile', 'Reference'), some('ExtensionPoint')],
  },
  GetStarted: {
    children: [one('Title', 'Reference'), one('Description', 'Reference'), one('LearnMoreUrl', 'Reference')],
  },
  ExtensionPoint: { attributes: { type: fixed('PrimaryCommandSurface') }, children: [some('OfficeTab')] },
  OfficeTab: { attributes: { id: fixed('TabHome') }, children: [some('Group')] },
  Group: { attributes: { id: SHORT }, children: [one('Label', 'Reference'), one('Icon'), some('Control')] },
  Icon: { children: [some('Image', 'IconImage')] },
  IconImage: {
    attributes: { size: fixed('16', '20', '24', '32', '40', '48', '64', '80'), resid: RESOURCE_ID },
  },
  Control: {
    attributes: { type: fixed('Button'), id: SHORT },
    children: [one('Label', 'Reference'), one('Supertip'), one('Icon'), one('Action')],
  },
  Supertip: { children: [one('Title', 'Reference'), one('Description', 'Reference')] },
  Action: {
    attributes: { type: fixed('ShowTaskpane') },
    children: [maybe('TaskpaneId'), one('SourceLocation', 'Reference'), maybe('Title', 'Reference')],
  },
  TaskpaneId: { text: SHORT },
  Reference: reference,
  Resources: { children: [maybe('Images'), maybe('Urls'), maybe('ShortStrings'), maybe('LongStrings')] },
  Images: { children: [some('Image', 'UrlResource')] },
  Urls: { children: [some('Url', 'UrlResource')] },
  ShortStrings: { children: [some('String', 'ShortResource')] },
  LongStrings: { children: [some('String', 'LongResource')] },
  UrlResource: resource(URL, 'UrlOverride'),
  ShortResource: resource(SHORT, 'ShortOverride'),
  LongResource: resource(LONG, 'LongOverride'),
  ShortOverride: override(SHORT),
  LongOverride: override(LONG),
  UrlOverride: override(URL),
  SourceUrlOverride: override(SOURCE_URL),
};

/**
 * Where Microsoft serves Office.js. The first is what its documentation has named since September 2026, the second what
 * it named before, and the third belongs to the Office 365 that 21Vianet runs in China (docs/decisions/0018).
 */
const MICROSOFT_HOMES = [
  'https://officeapis.public.onecdn.static.microsoft/1/office.js',
  'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
];

/**
 * Where the pane takes Office.js from. Microsoft supports its own network only; an office without it may set
 * OFFICE_JS_URL to a copy of its own while building, at its own risk (docs/deploy.md). An address without a host means
 * the server that the pane itself comes from.
 */
const officeJsUrl = process.env.OFFICE_JS_URL ?? MICROSOFT_HOMES[0];

module.exports = { MICROSOFT_HOMES, officeJsUrl };

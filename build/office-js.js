const MICROSOFT_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Where the pane takes Office.js from. Microsoft supports its own network only; an office without it may set
 * OFFICE_JS_URL to a copy of its own while building, at its own risk (docs/deploy.md). An address without a host means
 * the server that the pane itself comes from.
 */
const officeJsUrl = process.env.OFFICE_JS_URL ?? MICROSOFT_CDN;

module.exports = { officeJsUrl };

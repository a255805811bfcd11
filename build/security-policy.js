const { MICROSOFT_HOMES } = require('./office-js');

/** Office.js fetches its parts from beside itself, and Microsoft may send one of its homes on to another. */
const MICROSOFT_HOSTS = MICROSOFT_HOMES.map((address) => new URL(address).origin);

/** The hash of an empty text: an empty <style> may stand in the page, and rules enter it as objects, never as text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const common = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", EMPTY_STYLE],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'none'"],
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** The development server reloads the pane over a socket, from scripts it makes up as it goes. */
const whileServing = { 'connect-src': ["'self'", 'ws:', 'wss:'] };

const printed = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');

/** Only webpack's own loader may turn a text into the address of a script. */
const TRUSTED_TYPES = 'jixiao';

/** Nothing but the files beside the page: no address of the network can be reached, and no text becomes HTML or script. */
const pagePolicy = (serving) =>
  printed({
    ...common,
    'require-trusted-types-for': ["'script'"],
    'trusted-types': [TRUSTED_TYPES],
    ...(serving ? whileServing : {}),
  });

/**
 * Office.js makes scripts and styles of its own, so the pane allows what it needs: its scripts; the styles that Excel's own scripts write into the pane (office-js#1687); and the
 * hidden frame in which it asks its own server whether a web Office that it does not know may be trusted.
 */
const taskpanePolicy = (officeJsUrl, serving) => {
  const officeJs = ["'self'", ...officeHosts(officeJsUrl)];
  return printed({
    ...common,
    'script-src': officeJs,
    'style-src': ["'self'", "'unsafe-inline'"],
    'frame-src': officeJs,
    ...(serving ? whileServing : {}),
  });
};

/** A copy on the pane's own server needs no further host. */
function officeHosts(officeJsUrl) {
  if (!officeJsUrl.includes('://')) return [];
  const { origin } = new URL(officeJsUrl);
  return MICROSOFT_HOSTS.includes(origin) ? MICROSOFT_HOSTS : [origin];
}

module.exports = { TRUSTED_TYPES, pagePolicy, taskpanePolicy };

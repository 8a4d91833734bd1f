/**
 * Address: which view is open, and how, as the part of the address behind `#`.
 *
 * `#/quotes?speaker=Ana+Ruiz&severity=high` is the view `quotes` with two
 * settings; `#/quote/u-1f2e3d4c` the view `quote` of one thing.
 */

/**
 * @typedef {object} Place
 * @property {string} view Empty for the first screen.
 * @property {string} id What the view is of; empty where it is of all.
 * @property {URLSearchParams} settings
 */

/** @param {string} hash @returns {Place} */
export function placeOf(hash) {
  const [path = '', query = ''] = split(hash.replace(/^#\/?/, ''), '?');
  const [view = '', id = ''] = split(path, '/');
  return { view, id: decoded(id), settings: new URLSearchParams(query) };
}

/**
 * @param {string} view
 * @param {string} [id]
 * @param {Readonly<Record<string, string>>} [settings] Empty ones are left out.
 */
export function addressOf(view, id = '', settings = {}) {
  const query = new URLSearchParams(Object.entries(settings).filter(([, value]) => value !== '')).toString();
  return `#/${view}${id && `/${encodeURIComponent(id)}`}${query && `?${query}`}`;
}

/** The id of what an address leads to where it stands in the same view: on paper. @param {string} address */
export function anchorOf(address) {
  return address.slice(1);
}

/** @param {string} text @param {string} sign */
function split(text, sign) {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** @param {string} text What somebody typed; perhaps no encoding of anything. */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

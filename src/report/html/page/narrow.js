/** Narrow: whether the page is as narrow as a phone's when a view is drawn; `page.css` says the same of its layout. */

export function isNarrow() {
  return matchMedia('screen and (max-width: 44rem)').matches;
}

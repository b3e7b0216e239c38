/** The one door to the WebExtension API. Page scripts don't come through it: they must stay small. */
export { default as browser } from 'webextension-polyfill';
export type { Dns, Runtime, WebNavigation, WebRequest } from 'webextension-polyfill';

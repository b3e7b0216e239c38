/** The one door to the WebExtension API. Page scripts don't come through it: they must stay small. */
export { default as browser } from 'webextension-polyfill';
export type { Action, Runtime, Tabs, WebNavigation, WebRequest } from 'webextension-polyfill';

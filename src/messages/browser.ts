/** The one door to the extension API for everything but the watcher and the reader. */
export { default as browser } from 'webextension-polyfill';

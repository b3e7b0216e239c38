import type { Vendor } from '../vendor.ts';

export default {
  id: 'fullstory',
  name: 'Fullstory',
  company: 'Fullstory',
  kind: 'session-replay',
  // No global `FS`: programs compiled with Emscripten have it, too.
  marks: {
    request: [{ host: 'fullstory.com' }],
    cookie: ['fs_uid', 'fs_lua'],
    global: ['_fs_org', '_fs_namespace'],
  },
  identifiers: [{ place: 'cookie', name: 'fs_uid' }],
  explain: 'Records how you move, click and scroll here so that the site can replay your visit.',
  optOut: { by: 'link', url: 'https://www.fullstory.com/optout/' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/9172e56a8285355f65c15c101a2835dfe723af6f/packages/analytics-js-integrations/src/integrations/Fullstory/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

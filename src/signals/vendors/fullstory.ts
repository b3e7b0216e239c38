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
  explain: 'Records how you move, click and scroll here so that the site can replay your visit.',
  optOut: { by: 'link', url: 'https://www.fullstory.com/optout/' },
  sources: [{ url: 'https://developer.fullstory.com/browser/getting-started/', checked: '2026-11-22' }],
} satisfies Vendor;

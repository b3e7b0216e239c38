import type { Vendor } from '../vendor.ts';

export default {
  id: 'snap-pixel',
  name: 'Snap Pixel',
  company: 'Snap',
  kind: 'social',
  marks: {
    request: [
      { host: 'sc-static.net', path: /^\/scevent\.min\.js$/ },
      { host: 'tr.snapchat.com' },
      { host: 'tr6.snapchat.com' },
      { host: 'tr-shadow.snapchat.com' },
    ],
    cookie: ['_scid', '_scid_r'],
    global: ['snaptr'],
  },
  explain: 'Tells Snapchat what you do here, to choose and count the ads you see there.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://businesshelp.snapchat.com/s/article/pixel-website-install', checked: '2026-11-22' }],
} satisfies Vendor;

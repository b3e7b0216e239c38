import type { Vendor } from '../vendor.ts';

export default {
  id: 'vimeo',
  name: 'Vimeo player',
  company: 'Vimeo',
  kind: 'social',
  marks: {
    request: [{ host: 'player.vimeo.com' }, { host: 'vimeocdn.com' }],
    global: ['Vimeo'],
  },
  identifiers: [{ place: 'cookie', name: 'vuid', host: 'vimeo.com' }],
  explain: 'Shows a video from Vimeo, which counts what you watch under a number for your browser.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/@nuxt/scripts@1.3.9/dist/runtime/registry/vimeo-player.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

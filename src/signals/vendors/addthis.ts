import type { Vendor } from '../vendor.ts';

export default {
  id: 'addthis',
  name: 'AddThis',
  company: 'Oracle',
  kind: 'social',
  marks: {
    request: [{ host: 'addthis.com' }, { host: 'addthisedge.com' }, { host: 'addthiscdn.com' }],
    cookie: ['__atuvc', '__atuvs'],
    global: ['addthis', 'addthis_config'],
  },
  identifiers: [
    { place: 'cookie', name: 'ouid', host: 'addthis.com' },
    { place: 'cookie', name: 'uvc', host: 'addthis.com' },
  ],
  explain: 'Showed buttons to share the page, and followed what you read on many sites; Oracle closed it in 2023.',
  optOut: { by: 'link', url: 'https://datacloudoptout.oracle.com/' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

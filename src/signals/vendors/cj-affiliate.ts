import type { Vendor } from '../vendor.ts';

export default {
  id: 'cj-affiliate',
  name: 'CJ Affiliate',
  company: 'CJ',
  kind: 'advertising',
  marks: {
    request: [
      { host: 'emjcd.com' },
      { host: 'mczbf.com' },
      { host: 'dpbolvw.net' },
      { host: 'ftjcfx.com' },
      { host: 'tqlkg.com' },
      { host: 'anrdoezrs.net' },
      { host: 'jdoqocy.com' },
      { host: 'tkqlhce.com' },
      { host: 'kqzyfj.com' },
    ],
    cookie: ['cje'],
  },
  identifiers: [
    { place: 'cookie', name: 'cje' },
    { place: 'cookie', name: 'LCLK', host: 'emjcd.com' },
  ],
  explain: 'Notes that you came or left through an advertising link, so that somebody is paid if you buy.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;

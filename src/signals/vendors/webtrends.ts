import type { Vendor } from '../vendor.ts';

export default {
  id: 'webtrends',
  name: 'Webtrends',
  company: 'Webtrends',
  kind: 'analytics',
  marks: {
    request: [{ host: 'webtrendslive.com' }, { host: 'webtrends.com' }],
    cookie: ['WT_FPC'],
    global: ['Webtrends', 'dcsMultiTrack'],
  },
  identifiers: [
    { place: 'cookie', name: 'WT_FPC' },
    { place: 'cookie', name: 'ACOOKIE', host: 'webtrendslive.com' },
  ],
  explain: 'Counts your visits and notes which pages you open, under a number for your browser.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;

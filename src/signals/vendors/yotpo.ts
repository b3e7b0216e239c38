import type { Vendor } from '../vendor.ts';

export default {
  id: 'yotpo',
  name: 'Yotpo',
  company: 'Yotpo',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'yotpo.com' }],
    cookie: ['yotpo_pixel'],
    global: ['yotpo'],
  },
  identifiers: [
    { place: 'cookie', name: 'yotpo_pixel' },
    { place: 'cookie', name: 'pixel', host: 'yotpo.com' },
  ],
  explain: 'Shows customer reviews, and follows which products you look at under a number for your browser.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;

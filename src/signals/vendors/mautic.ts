import type { Vendor } from '../vendor.ts';

export default {
  id: 'mautic',
  name: 'Mautic',
  company: 'Mautic',
  kind: 'customer-data',
  // Runs on the own host of whoever uses it, so names are what gives it away.
  marks: {
    ownHost: [{ run: 'by-site', path: /\/mtc\.js$/ }],
    cookie: ['mtc_id', 'mtc_sid'],
    global: ['MauticTrackingObject'],
  },
  identifiers: [
    { place: 'cookie', name: 'mtc_id' },
    { place: 'cookie', name: 'mtc_sid' },
  ],
  explain: 'Follows your visits for the site itself, and puts your name on them once you fill in a form.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'open-web-analytics',
  name: 'Open Web Analytics',
  company: 'Open Web Analytics',
  kind: 'analytics',
  marks: {
    ownHost: [{ run: 'by-site', path: /\/modules\/base\/(js|dist)\/owa\.tracker/ }],
    global: ['owa_baseUrl', 'owa_cmds'],
  },
  explain: 'Counts your visits and clicks, and can record how you move, for the site itself.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;

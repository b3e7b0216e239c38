import type { Vendor } from '../vendor.ts';

export default {
  id: 'pendo',
  name: 'Pendo',
  company: 'Pendo',
  kind: 'analytics',
  marks: {
    request: [{ host: 'pendo.io' }],
    cookie: [/^_pendo_visitorId\.[\w-]+$/, /^_pendo_(accountId|meta)\.[\w-]+$/],
    storage: [/^_pendo_visitorId\.[\w-]+$/],
    global: ['pendo'],
  },
  identifiers: [
    { place: 'cookie', name: /^_pendo_visitorId\.[\w-]+$/ },
    { place: 'storage', name: /^_pendo_visitorId\.[\w-]+$/ },
  ],
  explain: 'Notes what you click and how you use the site, shows you guides, and can record a replay.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;

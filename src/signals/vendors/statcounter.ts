import type { Vendor } from '../vendor.ts';

export default {
  id: 'statcounter',
  name: 'Statcounter',
  company: 'Statcounter',
  kind: 'analytics',
  marks: {
    request: [{ host: 'statcounter.com' }],
    cookie: ['sc_is_visitor_unique'],
    global: ['sc_project', 'sc_security'],
  },
  explain: 'Counts your visits, and shows the site your rough place, device and path through the pages.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;

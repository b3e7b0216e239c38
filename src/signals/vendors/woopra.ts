import type { Vendor } from '../vendor.ts';

export default {
  id: 'woopra',
  name: 'Woopra',
  company: 'Woopra',
  kind: 'analytics',
  marks: {
    request: [{ host: 'woopra.com' }],
    cookie: ['wooTracker'],
    global: ['woopra'],
  },
  identifiers: [{ place: 'cookie', name: 'wooTracker' }],
  explain: 'Keeps a profile of each visitor: the pages you open, what you click, and your name once known.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;

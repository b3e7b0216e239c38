import type { Vendor } from '../vendor.ts';

export default {
  id: 'leadfeeder',
  name: 'Leadfeeder',
  company: 'Dealfront',
  kind: 'identity',
  marks: {
    request: [{ host: 'lfeeder.com' }, { host: 'leadfeeder.com' }],
    cookie: ['_lfa'],
    storage: ['_lfa'],
    global: ['ldfdr'],
  },
  explain: 'Guesses from your internet connection which company you work for.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.leadfeeder.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

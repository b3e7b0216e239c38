import type { Company } from '../company.ts';

export default {
  id: 'digital-throttle',
  name: 'Digital Throttle',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells ads on American news and family sites.',
  hosts: {
    'digitalthrottle.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://digitalthrottle.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

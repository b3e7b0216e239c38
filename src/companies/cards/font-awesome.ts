import type { Company } from '../company.ts';

export default {
  id: 'font-awesome',
  name: 'Font Awesome',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Supplies the little icons that many pages show.',
  hosts: {
    'fontawesome.com': 'cdn',
    'fortawesome.com': 'cdn',
    'fontawesome.io': 'cdn',
  },
  listed: ['FontAwesome CDN', 'Fort Awesome'],
  privacy: 'https://fontawesome.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://fontawesome.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://docs.fontawesome.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;

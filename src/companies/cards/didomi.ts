import type { Company } from '../company.ts';

export default {
  id: 'didomi',
  name: 'Didomi',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Asks visitors for consent on behalf of sites and passes their answer to advertisers.',
  hosts: {
    'privacy-center.org': 'consent',
    'didomi.io': 'consent',
  },
  listed: ['Didomi', 'Didomi CMP'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://privacy.didomi.io', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.didomi.io/blog/didomi-acquires-sourcepoint', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;

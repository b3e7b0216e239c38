import type { Company } from '../company.ts';

export default {
  id: 'unbounce',
  name: 'Unbounce',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Hosts landing pages and pop-ups and steers each visitor to the version likely to work.',
  hosts: {
    'unbounce.com': 'experiment',
    'ubembed.com': 'experiment',
    'unbouncepages.com': 'experiment',
  },
  listed: ['Unbounce'],
  privacy: 'https://unbounce.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://unbounce.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

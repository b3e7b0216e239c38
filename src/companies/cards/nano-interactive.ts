import type { Company } from '../company.ts';

export default {
  id: 'nano-interactive',
  name: 'Nano Interactive',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Aims ads by the words people search and read.',
  hosts: {
    'audiencemanager.de': 'advertising',
    'nanointeractive.com': 'advertising',
  },
  listed: ['Nano Interactive'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://nanointeractive.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

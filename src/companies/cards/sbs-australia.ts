import type { Company } from '../company.ts';

export default {
  id: 'sbs-australia',
  name: 'SBS Australia',
  parent: null,
  country: 'AU',
  role: 'controller',
  about: 'Public multilingual broadcaster of Australia.',
  hosts: {
    'sbs.com.au': 'content',
  },
  privacy: 'https://www.sbs.com.au/aboutus/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sbs.com.au/aboutus/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

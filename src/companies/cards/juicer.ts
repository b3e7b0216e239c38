import type { Company } from '../company.ts';

export default {
  id: 'juicer',
  name: 'Juicer',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Gathers a brand’s social media posts into one stream on its site.',
  hosts: {
    'juicer.io': 'content',
  },
  privacy: 'https://www.juicer.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.juicer.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

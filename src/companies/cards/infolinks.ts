import type { Company } from '../company.ts';

export default {
  id: 'infolinks',
  name: 'Infolinks',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Turns words in articles into ads and opens ad strips around the text.',
  hosts: {
    'infolinks.com': 'advertising',
  },
  listed: ['Infolinks'],
  privacy: 'https://www.infolinks.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.infolinks.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

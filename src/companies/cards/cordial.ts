import type { Company } from '../company.ts';

export default {
  id: 'cordial',
  name: 'Cordial',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sends mails and texts chosen from what shoppers looked at.',
  hosts: {
    'cordial.io': 'marketing',
    'cordial.com': 'marketing',
  },
  privacy: 'https://cordial.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cordial.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'clickdimensions',
  name: 'ClickDimensions',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Ties visits to contacts in Microsoft customer lists and sends mails.',
  hosts: {
    'clickdimensions.com': 'marketing',
  },
  listed: ['ClickDimensions'],
  privacy: 'https://clickdimensions.com/about/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://clickdimensions.com/about/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'data-axle',
  name: 'Data Axle',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Data broker with files on people and companies in the United States.',
  hosts: {
    'data-axle.com': 'identity',
    'infogroup.com': 'identity',
  },
  privacy: 'https://www.data-axle.com/about-us/privacy-policy/',
  optOut: 'https://www.data-axle.com/do-not-sell-my-data/',
  contact: { form: 'https://www.data-axle.com/do-not-sell-my-data/' },
  sources: [{ url: 'https://www.data-axle.com/about-us/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'volusion',
  name: 'Volusion',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs web shops for small merchants.',
  hosts: {
    'volusion.com': 'hosting',
  },
  privacy: 'https://www.volusion.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.volusion.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

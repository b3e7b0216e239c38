import type { Company } from '../company.ts';

export default {
  id: 'lightspeed',
  name: 'Lightspeed',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Runs tills and web shops for merchants.',
  hosts: {
    'lightspeedhq.com': 'hosting',
    'webshopapp.com': 'hosting',
    'shoplightspeed.com': 'hosting',
    'lightspeed.app': 'hosting',
  },
  privacy: 'https://www.lightspeedhq.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lightspeedhq.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

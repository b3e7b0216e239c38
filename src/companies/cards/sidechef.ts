import type { Company } from '../company.ts';

export default {
  id: 'sidechef',
  name: 'SideChef',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Shoppable recipes on grocery and appliance sites.',
  hosts: {
    'sidechef.com': 'content',
  },
  privacy: 'https://www.sidechef.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sidechef.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'vagaro',
  name: 'Vagaro',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Salon and fitness booking with widgets for firms' sites.",
  hosts: {
    'vagaro.com': 'utility',
  },
  privacy: 'https://www.vagaro.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vagaro.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

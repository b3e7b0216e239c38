import type { Company } from '../company.ts';

export default {
  id: 'esw',
  name: 'ESW',
  parent: 'Asendia',
  country: 'IE',
  role: 'controller',
  about: 'Irish company that takes payment and duties for shops selling abroad.',
  hosts: {
    'esw.com': 'utility',
    'eshopworld.com': 'utility',
  },
  privacy: 'https://esw.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://esw.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'voyado',
  name: 'Voyado',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Runs loyalty clubs, mailings and product suggestions for Nordic shops; its product search was called Apptus.',
  hosts: {
    'voyado.com': 'marketing',
    'apptus.com': 'recommendation',
    'apptus.cloud': 'recommendation',
    'voyado.cloud': 'recommendation',
  },
  listed: ['Apptus eSales'],
  privacy: 'https://voyado.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://voyado.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'indian-express',
  name: 'The Indian Express',
  parent: null,
  country: 'IN',
  role: 'controller',
  about: 'Indian newspaper group; its own pages and pictures.',
  hosts: {
    'indianexpress.com': 'content',
    'financialexpress.com': 'content',
    'jansatta.com': 'content',
    'loksatta.com': 'content',
    'ieimages.com': 'content',
  },
  privacy: 'https://indianexpress.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://indianexpress.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

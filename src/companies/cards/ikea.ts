import type { Company } from '../company.ts';

export default {
  id: 'ikea',
  name: 'IKEA',
  parent: null,
  country: 'NL',
  role: 'controller',
  about: 'Furniture shop; its pages, pictures and measurement of visitors.',
  hosts: {
    'ikea.com': 'content',
    'ikea.net': 'content',
    'ikea.cn': 'content',
    'ikea.de': 'content',
    'ingka.com': 'content',
    'ikeaimg.com': 'content',
  },
  privacy: 'https://www.ikea.com/global/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ikea.com/global/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

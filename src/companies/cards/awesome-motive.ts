import type { Company } from '../company.ts';

export default {
  id: 'awesome-motive',
  name: 'Awesome Motive',
  hosts: {
    'omappapi.com': 'customer-data',
    'opmnstr.com': 'customer-data',
    'optmnstr.com': 'customer-data',
    'pushengage.com': 'marketing',
  },
  privacy: 'https://awesomemotive.com/privacy-policy/',
  sources: [{ url: 'https://awesomemotive.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

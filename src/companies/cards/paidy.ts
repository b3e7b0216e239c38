import type { Company } from '../company.ts';

export default {
  id: 'paidy',
  name: 'Paidy',
  parent: 'PayPal',
  country: 'JP',
  role: 'controller',
  about: 'Lets Japanese shoppers buy now and pay next month.',
  hosts: {
    'paidy.com': 'utility',
  },
  privacy: 'https://paidy.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://paidy.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

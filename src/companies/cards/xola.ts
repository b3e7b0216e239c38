import type { Company } from '../company.ts';

export default {
  id: 'xola',
  name: 'Xola',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'American booking software of tours and attractions; follows unfinished bookings.',
  hosts: {
    'xola.com': 'utility',
    'xola.app': 'utility',
  },
  privacy: 'https://www.xola.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.xola.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'priceline',
  name: 'Priceline',
  parent: 'Booking Holdings',
  country: 'US',
  role: 'controller',
  about: 'Sells hotel rooms and flights and runs booking boxes on partner sites.',
  hosts: {
    'priceline.com': 'utility',
  },
  privacy: 'https://www.priceline.com/static-pages/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.priceline.com/static-pages/privacy-policy.html', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;

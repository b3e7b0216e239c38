import type { Company } from '../company.ts';

export default {
  id: 'ngage',
  name: 'Ngage Live Chat',
  parent: 'Internet Brands',
  country: 'US',
  role: 'processor',
  about: "Hired chat staff for lawyers' and doctors' sites.",
  hosts: {
    'ngageics.com': 'live-chat',
    'ngagelive.com': 'live-chat',
  },
  privacy: 'https://www.ngagelive.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ngagelive.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

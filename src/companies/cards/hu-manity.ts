import type { Company } from '../company.ts';

export default {
  id: 'hu-manity',
  name: 'Hu-manity.co',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Cookie banner service behind the WordPress plug-in Cookie Notice.',
  hosts: {
    'hu-manity.co': 'consent',
  },
  privacy: 'https://hu-manity.co/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hu-manity.co/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

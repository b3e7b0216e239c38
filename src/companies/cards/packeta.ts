import type { Company } from '../company.ts';

export default {
  id: 'packeta',
  name: 'Packeta',
  parent: null,
  country: 'CZ',
  role: 'controller',
  about: 'Parcel company whose map of pick-up points appears in shops.',
  hosts: {
    'packeta.com': 'utility',
    'zasilkovna.cz': 'utility',
  },
  privacy: 'https://www.packeta.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.packeta.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

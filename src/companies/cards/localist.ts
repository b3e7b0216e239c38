import type { Company } from '../company.ts';

export default {
  id: 'localist',
  name: 'Localist',
  parent: 'Concept3D',
  country: 'US',
  role: 'processor',
  about: 'Event calendars of universities and cities.',
  hosts: {
    'localist.com': 'utility',
    'localist-images.azureedge.net': 'utility',
  },
  privacy: 'https://www.concept3d.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.concept3d.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

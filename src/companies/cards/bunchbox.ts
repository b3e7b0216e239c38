import type { Company } from '../company.ts';

export default {
  id: 'bunchbox',
  name: 'Peaks & Pies',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Maker of bunchbox, which tested page versions on visitors.',
  hosts: {
    'bunchbox.co': 'experiment',
  },
  listed: ['Peaks & Pies'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bunchbox.co/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

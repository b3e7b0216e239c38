import type { Company } from '../company.ts';

export default {
  id: 'vector-co',
  name: 'Vector',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Names people behind business visits so that adverts can be aimed at them.',
  hosts: {
    'vector.co': 'identity',
  },
  privacy: 'https://www.vector.co/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vector.co/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'ivi-technologies',
  name: 'IVI Technologies',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Counts clicks and sales of ads with tracking pixels.',
  hosts: {
    'ivitrack.com': 'advertising',
  },
  listed: ['IVI'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ivitrack.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'beampulse',
  name: 'BeamPulse',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Follows what visitors do on a page and changes messages to suit.',
  hosts: {
    'beampulse.com': 'personalization',
  },
  listed: ['BeamPulse'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.beampulse.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

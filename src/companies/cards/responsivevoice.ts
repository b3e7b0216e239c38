import type { Company } from '../company.ts';

export default {
  id: 'responsivevoice',
  name: 'ResponsiveVoice',
  parent: null,
  country: 'IT',
  role: 'processor',
  about: 'Reads pages aloud through a script on other sites.',
  hosts: {
    'responsivevoice.org': 'utility',
  },
  listed: ['ResponsiveVoice'],
  privacy: 'https://responsivevoice.org/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://responsivevoice.org/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'readspeaker',
  name: 'ReadSpeaker',
  parent: 'HOYA',
  country: 'NL',
  role: 'processor',
  about: 'Reads pages aloud on the sites of cities, schools and shops.',
  hosts: {
    'readspeaker.com': 'utility',
  },
  listed: ['ReadSpeaker'],
  privacy: 'https://www.readspeaker.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.readspeaker.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

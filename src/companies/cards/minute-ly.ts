import type { Company } from '../company.ts';

export default {
  id: 'minute-ly',
  name: 'Minute.ly',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Makes moving previews of videos on news sites and picks them by reader.',
  hosts: {
    'minute.ly': 'video',
  },
  privacy: 'https://www.minute.ly/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.minute.ly/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

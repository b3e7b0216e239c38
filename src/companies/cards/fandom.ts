import type { Company } from '../company.ts';

export default {
  id: 'fandom',
  name: 'Fandom',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Hosts fan encyclopedias and uses what fans read to target advertising on them.',
  hosts: {
    'fandom.com': 'content',
    'wikia.com': 'content',
    'wikia.net': 'content',
    'wikia.org': 'content',
    'wikia.nocookie.net': 'content',
    'wikia-services.com': 'content',
    'nocookie.net': 'content',
    'wikia-beacon.com': 'analytics',
    'gamepedia.com': 'content',
    'cursecdn.com': 'content',
    'curse.com': 'content',
    'muthead.com': 'content',
    'screenjunkies.com': 'content',
  },
  privacy: 'https://www.fandom.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fandom.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

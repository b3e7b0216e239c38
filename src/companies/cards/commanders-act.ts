import type { Company } from '../company.ts';

export default {
  id: 'commanders-act',
  name: 'Commanders Act',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: "French switchboard for a site's trackers, with a consent window of its own.",
  hosts: {
    'tagcommander.com': 'tag-manager',
    'commander1.com': 'tag-manager',
    'commandersact.com': 'tag-manager',
    'trustcommander.net': 'consent',
  },
  listed: ['TagCommander', 'Trustcommander', 'Commanders Act CMP'],
  privacy: 'https://www.commandersact.com/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.commandersact.com/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

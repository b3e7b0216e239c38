import type { Company } from '../company.ts';

export default {
  id: 'asciinema',
  name: 'Asciinema',
  parent: null,
  country: 'PL',
  role: 'controller',
  about: 'Plays recorded terminal sessions inside tutorials.',
  hosts: {
    'asciinema.org': 'content',
  },
  privacy: 'https://asciinema.org/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://asciinema.org/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

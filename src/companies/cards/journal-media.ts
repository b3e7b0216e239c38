import type { Company } from '../company.ts';

export default {
  id: 'journal-media',
  name: 'Journal Media',
  parent: 'The Irish Times',
  country: 'IE',
  role: 'controller',
  about: 'Publishes TheJournal.ie and The 42.',
  hosts: {
    'thejournal.ie': 'content',
    'the42.ie': 'content',
    'jrnl.ie': 'content',
  },
  privacy: 'https://www.thejournal.ie/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.thejournal.ie/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'caltat',
  name: 'Caltat',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: "Recognises people's browsers for Russian companies and links them to phone numbers.",
  hosts: {
    'caltat.com': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://caltat.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

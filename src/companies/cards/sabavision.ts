import type { Company } from '../company.ts';

export default {
  id: 'sabavision',
  name: 'Sabavision',
  parent: 'Saba Idea',
  country: 'IR',
  role: 'controller',
  about: 'Sells advertising on Iranian sites and the video service Aparat.',
  hosts: {
    'sabavision.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sabavision.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

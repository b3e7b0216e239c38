import type { Company } from '../company.ts';

export default {
  id: 'der-tagesspiegel',
  name: 'Der Tagesspiegel',
  parent: 'Holtzbrinck',
  country: 'DE',
  role: 'controller',
  about: 'Berlin newspaper; these are its own pages and pictures.',
  hosts: {
    'tagesspiegel.de': 'content',
  },
  privacy: 'https://www.tagesspiegel.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tagesspiegel.de/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'gpm',
  name: 'Gazprom-Media',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian media group with its own audience data.',
  hosts: {
    'gpmdata.ru': 'advertising',
    'ntv.ru': 'content',
    'tnt-online.ru': 'content',
  },
  privacy: 'https://www.gazprom-media.com/en/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gazprom-media.com/en/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

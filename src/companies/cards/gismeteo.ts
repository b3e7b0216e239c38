import type { Company } from '../company.ts';

export default {
  id: 'gismeteo',
  name: 'Gismeteo',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian weather service whose boxes appear on other sites.',
  hosts: {
    'gismeteo.ru': 'utility',
    'gismeteo.com': 'utility',
    'gismeteo.st': 'utility',
  },
  privacy: 'https://www.gismeteo.com/page/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gismeteo.com/page/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

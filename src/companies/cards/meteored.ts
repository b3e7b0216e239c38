import type { Company } from '../company.ts';

export default {
  id: 'meteored',
  name: 'Meteored',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Weather boxes on Spanish-language and other sites.',
  hosts: {
    'tiempo.com': 'utility',
    'meteored.com': 'utility',
    'theweather.com': 'utility',
    'daswetter.com': 'utility',
    'tempo.com': 'utility',
  },
  privacy: 'https://www.tiempo.com/privacidad.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tiempo.com/privacidad.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

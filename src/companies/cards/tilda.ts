import type { Company } from '../company.ts';

export default {
  id: 'tilda',
  name: 'Tilda',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Builds and hosts sites for small companies and counts their visits.',
  hosts: {
    'tilda.cc': 'hosting',
    'tildacdn.com': 'hosting',
    'tilda.ws': 'hosting',
    'tildacdn.info': 'hosting',
    'tildacdn.one': 'hosting',
    'tildacdn.net': 'hosting',
    'tildacdn.pub': 'hosting',
    'tildaapi.com': 'hosting',
    'stat.tildacdn.com': 'analytics',
    'tildaforms.com': 'hosting',
    'stat.tildaapi.com': 'analytics',
  },
  listed: ['Tilda'],
  privacy: 'https://tilda.cc/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tilda.cc/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

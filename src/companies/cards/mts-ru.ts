import type { Company } from '../company.ts';

export default {
  id: 'mts-ru',
  name: 'MTS',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian telephone company that sells advertising aimed with what it knows of its customers.',
  hosts: {
    'mts.ru': 'content',
    'mtsads.ru': 'advertising',
    'marketolog.mts.ru': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mts.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

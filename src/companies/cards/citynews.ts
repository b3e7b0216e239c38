import type { Company } from '../company.ts';

export default {
  id: 'citynews',
  name: 'Citynews',
  parent: null,
  country: 'IT',
  role: 'controller',
  about: 'Runs the local news sites RomaToday, MilanoToday and fifty others in Italy.',
  hosts: {
    'citynews.it': 'content',
    'romatoday.it': 'content',
    'milanotoday.it': 'content',
    'today.it': 'content',
    'torinotoday.it': 'content',
    'napolitoday.it': 'content',
    'stgy.ovh': 'content',
  },
  privacy: 'https://www.citynews.it/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.citynews.it/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'accuweather',
  name: 'AccuWeather',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Weather boxes on other sites; its pages and apps show ads by place.',
  hosts: {
    'accuweather.com': 'content',
  },
  listed: ['Accuweather'],
  privacy: 'https://www.accuweather.com/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.accuweather.com/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'cityspark',
  name: 'CitySpark',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Event calendars on local news sites.',
  hosts: {
    'cityspark.com': 'utility',
  },
  privacy: 'https://www.cityspark.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cityspark.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

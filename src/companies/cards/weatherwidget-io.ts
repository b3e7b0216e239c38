import type { Company } from '../company.ts';

export default {
  id: 'weatherwidget-io',
  name: 'WeatherWidget.io',
  parent: null,
  country: 'RS',
  role: 'controller',
  about: 'Free weather boxes that blogs and clubs place in their pages.',
  hosts: {
    'weatherwidget.io': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://weatherwidget.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

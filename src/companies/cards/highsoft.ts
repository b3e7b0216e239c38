import type { Company } from '../company.ts';

export default {
  id: 'highsoft',
  name: 'Highsoft',
  parent: null,
  country: 'NO',
  role: 'processor',
  about: 'Draws the charts on many pages with its program Highcharts.',
  hosts: {
    'highcharts.com': 'cdn',
  },
  listed: ['Highcharts'],
  privacy: 'https://www.highcharts.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.highcharts.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'lightwidget',
  name: 'LightWidget',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Polish tool that places Instagram photo grids in small sites.',
  hosts: {
    'lightwidget.com': 'content',
  },
  listed: ['LightWidget'],
  privacy: 'https://lightwidget.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://lightwidget.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

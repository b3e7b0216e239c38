import type { Company } from '../company.ts';

export default {
  id: 'glad-cube',
  name: 'GLAD CUBE',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Runs SiTest, which draws heatmaps and tests versions of Japanese pages.',
  hosts: {
    'sitest.jp': 'session-replay',
  },
  privacy: 'https://www.glad-cube.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.glad-cube.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'kaizen-platform',
  name: 'Kaizen Platform',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Tests page versions on visitors of Japanese sites.',
  hosts: {
    'kaizenplatform.net': 'experiment',
    'kaizenplatform.com': 'experiment',
  },
  listed: ['Kaizen Platform'],
  privacy: 'https://kaizenplatform.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kaizenplatform.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'cloud-circus',
  name: 'Cloud Circus',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Runs BowNow, which tracks business visitors and forms on Japanese company sites.',
  hosts: {
    'bownow.jp': 'marketing',
    'cloudcircus.jp': 'marketing',
    'bow-now.jp': 'marketing',
  },
  listed: ['BowNow'],
  privacy: 'https://cloudcircus.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cloudcircus.jp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

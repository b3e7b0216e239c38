import type { Company } from '../company.ts';

export default {
  id: 'harness',
  name: 'Harness',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Decides per user which features of an app are switched on, with the former Split.',
  hosts: {
    'split.io': 'experiment',
    'harness.io': 'experiment',
  },
  privacy: 'https://www.harness.io/legal/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.harness.io/legal/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.split.io/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;

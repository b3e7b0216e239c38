import type { Company } from '../company.ts';

export default {
  id: 'ab-tasty',
  name: 'AB Tasty',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Tests page versions on visitors and tailors pages to groups of them; includes Namogoo.',
  hosts: {
    'abtasty.com': 'experiment',
    'flagship.io': 'experiment',
    'namogoo.com': 'personalization',
    'wandz.ai': 'personalization',
  },
  listed: ['AB Tasty', 'CyberKnight'],
  privacy: 'https://www.abtasty.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.abtasty.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://raw.githubusercontent.com/api-evangelist/namogoo/refs/heads/main/lifecycle/namogoo-lifecycle.yml',
      checked: '2026-11-22',
    },
    { url: 'https://www.abtasty.com/blog/wandzai-acquisition/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;

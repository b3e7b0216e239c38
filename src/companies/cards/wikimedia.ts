import type { Company } from '../company.ts';

export default {
  id: 'wikimedia',
  name: 'Wikimedia Foundation',
  hosts: {
    'wikimedia.org': 'content',
    'wikipedia.org': 'content',
  },
  privacy: 'https://foundation.wikimedia.org/wiki/Policy:Privacy_policy',
  sources: [
    { url: 'https://foundation.wikimedia.org/wiki/Policy:Privacy_policy', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;

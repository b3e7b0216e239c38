import type { Company } from '../company.ts';

export default {
  id: 'evolv-ai',
  name: 'Evolv AI',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tries out many page variants on visitors at once and keeps what sells.',
  hosts: {
    'evolv.ai': 'experiment',
  },
  privacy: 'https://www.evolv.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.evolv.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

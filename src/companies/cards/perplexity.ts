import type { Company } from '../company.ts';

export default {
  id: 'perplexity',
  name: 'Perplexity',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Answer engine that searches the web and remembers what its users ask.',
  hosts: {
    'perplexity.ai': 'ai-chat',
    'pplx.ai': 'ai-chat',
  },
  privacy: 'https://www.perplexity.ai/hub/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.perplexity.ai/hub/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'anthropic',
  name: 'Anthropic',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Maker of the Claude assistant, used on its own site and inside other companies' products.",
  hosts: {
    'anthropic.com': 'ai-chat',
    'claude.ai': 'ai-chat',
    'claude.com': 'ai-chat',
    'claudeusercontent.com': 'ai-chat',
  },
  privacy: 'https://www.anthropic.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.anthropic.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

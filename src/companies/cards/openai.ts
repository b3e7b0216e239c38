import type { Company } from '../company.ts';

export default {
  id: 'openai',
  name: 'OpenAI',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Maker of ChatGPT; runs the robot behind many sites' assistants and keeps chats of its own users.",
  hosts: {
    'openai.com': 'ai-chat',
    'chatgpt.com': 'ai-chat',
    'oaistatic.com': 'ai-chat',
    'oaiusercontent.com': 'ai-chat',
  },
  privacy: 'https://openai.com/policies/privacy-policy/',
  optOut: null,
  contact: { mail: 'dsar@openai.com' },
  sources: [{ url: 'https://openai.com/policies/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

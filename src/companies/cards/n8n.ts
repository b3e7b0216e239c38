import type { Company } from '../company.ts';

export default {
  id: 'n8n',
  name: 'n8n',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: "Automation tool whose chat box feeds visitors' messages into a company's workflows.",
  hosts: {
    'n8n.io': 'ai-chat',
    'n8n.cloud': 'ai-chat',
  },
  privacy: 'https://n8n.io/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://n8n.io/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

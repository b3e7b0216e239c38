import type { Company } from '../company.ts';

export default {
  id: 'ocelot',
  name: 'Ocelot',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Robot that answers students' questions about money and study on college sites.",
  hosts: {
    'ocelotbot.com': 'ai-chat',
  },
  privacy: 'https://www.ocelotbot.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ocelotbot.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

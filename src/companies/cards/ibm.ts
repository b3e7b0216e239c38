import type { Company } from '../company.ts';

export default {
  id: 'ibm',
  name: 'IBM',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Measures page speed and errors in visitors’ browsers with Instana and hosts business software.',
  hosts: {
    'tealeaf.ibmcloud.com': 'session-replay',
    'web-chat.global.assistant.watson.appdomain.cloud': 'ai-chat',
    'watson-orchestrate.ibm.com': 'ai-chat',
    'watson-orchestrate.cloud.ibm.com': 'ai-chat',
    'instana.io': 'analytics',
    'instana.com': 'analytics',
    'ibm.com': 'utility',
    'ibmcloud.com': 'utility',
    's81c.com': 'utility',
  },
  listed: ['IBM Tealeaf'],
  privacy: 'https://www.ibm.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ibm.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

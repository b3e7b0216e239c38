import type { Company } from '../company.ts';

export default {
  id: 'microsoft',
  name: 'Microsoft',
  hosts: {
    'clarity.ms': 'session-replay',
    'adnxs.com': 'advertising',
    'adnxs-simple.com': 'advertising',
    'bat.bing.com': 'advertising',
    'bat.bing.net': 'advertising',
    'bing.net': 'advertising',
    'msads.net': 'advertising',
    'promoteiq.com': 'advertising',
    'linkedin.com': 'social',
    'licdn.com': 'social',
    'bing.com': 'utility',
    'microsoft.com': 'utility',
    'live.com': 'utility',
    'aspnetcdn.com': 'cdn',
    'msecnd.net': 'cdn',
    's-microsoft.com': 'cdn',
    'msn.com': 'content',
    'githubusercontent.com': 'content',
    'dc.services.visualstudio.com': 'analytics',
  },
  privacy: 'https://privacy.microsoft.com/en-us/privacystatement',
  sources: [{ url: 'https://privacy.microsoft.com/en-us/privacystatement', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

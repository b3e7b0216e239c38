import type { Company } from '../company.ts';

export default {
  id: 'datadog',
  name: 'Datadog',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Measures page speed and errors in visitors’ browsers and can replay their visits for the site.',
  hosts: {
    'datadoghq.com': 'analytics',
    'datadoghq.eu': 'analytics',
    'datadoghq-browser-agent.com': 'analytics',
    'browser-intake-datadoghq.com': 'analytics',
    'browser-intake-datadoghq.eu': 'analytics',
    'browser-intake-us3-datadoghq.com': 'analytics',
    'browser-intake-us5-datadoghq.com': 'analytics',
    'browser-intake-ap1-datadoghq.com': 'analytics',
    'browser-intake-ap2-datadoghq.com': 'analytics',
    'browser-intake-ddog-gov.com': 'analytics',
    'ddog-gov.com': 'analytics',
    'session-replay.browser-intake-datadoghq.com': 'session-replay',
    'session-replay.browser-intake-datadoghq.eu': 'session-replay',
    'eppo.cloud': 'experiment',
  },
  privacy: 'https://www.datadoghq.com/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.datadoghq.com/legal/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://docs.datadoghq.com/real_user_monitoring/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;

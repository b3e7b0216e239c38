import type { Vendor } from '../vendor.ts';

export default {
  id: 'datadog-rum',
  name: 'Datadog RUM',
  company: 'Datadog',
  kind: 'analytics',
  marks: {
    request: [
      { host: 'datadoghq-browser-agent.com' },
      { host: 'browser-intake-datadoghq.com' },
      { host: 'browser-intake-datadoghq.eu' },
    ],
    cookie: ['_dd_s'],
    global: ['DD_RUM'],
  },
  identifiers: [{ place: 'cookie', name: '_dd_s' }],
  explain: 'Measures how this page works for you, and can record your visit as a replay.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://datadoghq.dev/browser-sdk/interfaces/_datadog_browser-rum-slim.RumInitConfiguration.html',
      checked: '2026-11-22',
    },
    { url: 'https://docs.datadoghq.com/real_user_monitoring/browser/troubleshooting/', checked: '2026-11-22' },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'quantum-metric',
  name: 'Quantum Metric',
  company: 'Quantum Metric',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'quantummetric.com' }],
    cookie: ['QuantumMetricUserID', 'QuantumMetricSessionID'],
    global: ['QuantumMetricAPI'],
  },
  identifiers: [
    { place: 'cookie', name: 'QuantumMetricUserID' },
    { place: 'cookie', name: 'QuantumMetricSessionID' },
  ],
  explain: 'Records how you move, click and scroll here so that the site can replay your visit.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/0707a0f110e38d0ff4815062922ce426b02e1ea9/packages/analytics-js-integrations/src/integrations/QuantumMetric/browser.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'quantum-metric',
  name: 'Quantum Metric',
  company: 'Quantum Metric',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'quantummetric.com' }],
    global: ['QuantumMetricAPI'],
  },
  explain: 'Records how you move, click and scroll here so that the site can replay your visit.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.quantummetric.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

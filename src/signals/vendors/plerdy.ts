import type { Vendor } from '../vendor.ts';

export default {
  id: 'plerdy',
  name: 'Plerdy',
  company: 'Plerdy',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'plerdy.com' }],
  },
  explain: 'Records how you move, click and scroll here, for heat maps and a replay of your visit.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.plerdy.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'vector-co',
  name: 'Vector',
  company: 'Vector',
  kind: 'identity',
  marks: {
    request: [{ host: 'vector.co' }],
  },
  explain: 'Finds out your name and where you work without your giving it, and tells the site.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://learn.vector.co/building-an-action-integration-for-siteid', checked: '2026-11-22' }],
} satisfies Vendor;

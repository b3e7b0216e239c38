import type { Vendor } from '../vendor.ts';

export default {
  id: 'leady',
  name: 'Leady',
  company: 'Leady',
  kind: 'identity',
  marks: {
    request: [{ host: 'leady.com' }, { host: 'leady.cz' }],
  },
  explain: 'Looks up which company your internet connection belongs to, and follows what you read.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://github.com/impercz/leady-python-sdk', checked: '2026-11-22' }],
} satisfies Vendor;

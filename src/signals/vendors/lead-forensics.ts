import type { Vendor } from '../vendor.ts';

export default {
  id: 'lead-forensics',
  name: 'Lead Forensics',
  company: 'Lead Forensics',
  kind: 'identity',
  marks: {
    request: [{ host: 'leadforensics.com' }, { host: 'team8save.com' }],
    cookie: ['ifuuid'],
    global: ['sf14gv'],
  },
  identifiers: [{ place: 'cookie', name: 'ifuuid' }],
  explain: 'Looks up which company your internet connection belongs to, and follows what you read.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'acquia-personalization',
  name: 'Acquia Personalization (Lift)',
  company: 'Acquia',
  kind: 'personalization',
  marks: { request: [{ host: 'lift.acquia.com' }], global: ['AcquiaLift'] },
  reads: [
    {
      place: 'global',
      path: ['AcquiaLift', 'currentSegments'],
      fields: { '*name': 'segment', '*description': 'segment' },
    },
    {
      place: 'global',
      path: ['AcquiaLift', 'decisions'],
      fields: { '*rule_name': 'experiment', '*content_name': 'recommendation' },
    },
    { place: 'global', path: ['AcquiaLift', 'lastDecisionRequest'], fields: { identity: 'browser' } },
  ],
  explain: 'Keeps a profile of what you do here, puts you into segments, and changes the page by them.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/acquia/acquia_lift/blob/2f1b4577d823e7cde662490956a657db0398b106/assets/lift_inspector/acquia_lift_inspector.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

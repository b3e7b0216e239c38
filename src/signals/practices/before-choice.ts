import type { Practice } from '../practice.ts';

export default {
  id: 'before-choice',
  name: 'Recognised before you decided',
  kind: 'consent',
  certainty: 'inferred',
  explain: 'Companies could recognise your browser before you had answered the question whether they may.',
  sources: [
    {
      url: 'https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Practice;

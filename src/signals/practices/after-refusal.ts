import type { Practice } from '../practice.ts';

export default {
  id: 'after-refusal',
  name: 'Recognised after you said no',
  kind: 'consent',
  certainty: 'inferred',
  explain: 'Companies could still recognise your browser after this page had recorded that you said no.',
  sources: [
    {
      url: 'https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Practice;

import type { Practice } from '../practice.ts';

export default {
  id: 'consent-mismatch',
  name: 'Told that you agreed',
  kind: 'consent',
  certainty: 'inferred',
  explain: 'This page told a company that you had agreed, while its own consent tool says that you had not.',
  sources: [
    {
      url: 'https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://developers.google.com/tag-platform/security/concepts/consent-mode',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Practice;

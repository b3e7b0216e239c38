import type { PageFacts } from '../../evidence/page-facts.ts';

/**
 * Names under which consent tools keep an answer, and which they don't set before there is one: IAB
 * Europe's framework, OneTrust, Cookiebot and React's consent banner, Didomi, Klaro, Complianz, Axeptio, iubenda.
 * A tool that sets one of them earlier costs us a finding, and brings no wrong one.
 * https://developers.didomi.io/cmp/web-sdk/consent-notice/cookies and what each tool says of its cookies.
 */
const names: readonly (string | RegExp)[] = [
  'euconsent-v2',
  'OptanonAlertBoxClosed',
  'CookieConsent',
  'didomi_token',
  'klaro',
  'cmplz_banner-status',
  'axeptio_cookies',
  /^_iub_cs-\d+$/,
];

function isAnswer(name: string): boolean {
  return names.some((one) => (typeof one === 'string' ? one === name : one.test(name)));
}

/**
 * Whether a document holds an answer to a consent tool; `unknown` where it shows no names. Of a document
 * that was just opened, it is from an earlier visit.
 */
export function keptAnswer({
  cookies,
  storage,
}: Pick<PageFacts, 'cookies' | 'storage'>): 'kept' | 'not-kept' | 'unknown' {
  const shown = [...cookies, ...storage];
  if (shown.length === 0) return 'unknown';
  return shown.some(isAnswer) ? 'kept' : 'not-kept';
}

import type { AdMarks } from '../../evidence/ads.ts';

/**
 * Where ads stand in a document, what widgets write of their advertisers, and the links that explain
 * an ad. Sources: https://developers.google.com/publisher-tag/, https://support.google.com/adsense/answer/9274019,
 * https://youradchoices.com/ and the vendors' widgets, by reference only, 2026-11-22.
 */
export const adMarks = {
  places: [
    { mark: 'google-publisher-tag', selector: 'iframe[id^="google_ads_iframe_"], [data-google-query-id]' },
    { mark: 'google-adsense', selector: 'ins.adsbygoogle[data-ad-client], iframe[name^="aswift_"]' },
    { mark: 'taboola', selector: '.trc_spotlight_item, [id^="taboola-"]' },
    { mark: 'outbrain', selector: '.OUTBRAIN[data-widget-id], .ob-dynamic-rec-container' },
  ],
  brands: [
    { mark: 'taboola', selector: '.trc_spotlight_item .branding' },
    { mark: 'outbrain', selector: '.ob-dynamic-rec-container .ob-rec-source' },
    { mark: 'site', selector: '[data-advertiser-name], .sponsored-by, .ad-sponsor-name' },
  ],
  why: [
    'a[href*="adssettings.google.com/whythisad"]',
    'a[href*="myadcenter.google.com"]',
    '#abgc',
    '#abgl',
    'a[href*="youradchoices.com"]',
    'a[href*="aboutads.info"]',
    'a[href*="youronlinechoices"]',
    'a[href*="privacy.us.criteo.com/adchoices"]',
    'a[href*="privacy.criteo.com/adchoices"]',
    'a[href*="popup.taboola.com"]',
    'a[href*="outbrain.com/what-is"]',
    'a[href*="privacy.truste.com"]',
    'a[href*="optout.networkadvertising"]',
    'img[src*="adchoices" i]',
    '[aria-label*="Ad choices" i]',
  ],
  clicks: {
    outer: ['adurl', 'clickurl', 'click_url', 'ds_dest_url', 'landing_url', 'landingpage', 'dest_url'],
    inner: ['redirect', 'redirect_url', 'redir', 'dest', 'destination', 'target', 'url', 'lp', 'r', 'u'],
  },
} as const satisfies AdMarks;

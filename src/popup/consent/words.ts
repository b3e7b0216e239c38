import type { ConsentState } from '../../signals/consent/state.ts';
import { number } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';

/** Purposes and special features of IAB Europe's framework: https://iabeurope.eu/iab-europe-transparency-consent-framework-policies/ */
const purposes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const specialFeatures = [1, 2] as const;

/** What Google's consent mode asks about, what touches a person most first. */
const storages = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'personalization_storage',
  'functionality_storage',
  'security_storage',
] as const;

/** What a purpose of the framework means; its number where the framework has none of that number yet. */
export function purposeSentence(purpose: number): string {
  const known = purposes.find((one) => one === purpose);
  return known ? text(`purpose_tcf_${known}`) : text('consent_purpose_unknown', number(purpose));
}

/** What a special feature of the framework means. */
export function featureSentence(feature: number): string {
  const known = specialFeatures.find((one) => one === feature);
  return known ? text(`special_feature_tcf_${known}`) : text('consent_purpose_unknown', number(feature));
}

/** What Google's tags were told, storage by storage. */
export function googleWords(google: ConsentState['google']): readonly (readonly [storage: string, answer: string])[] {
  return storages.flatMap((storage) => {
    const answer = google[storage];
    return answer === undefined ? [] : [[text(`consent_google_${storage}`), text(`consent_google_${answer}`)] as const];
  });
}

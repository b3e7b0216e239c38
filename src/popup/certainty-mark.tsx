import type { Certainty } from '../signals/finding.ts';
import { certaintyWord } from './words.ts';

/** The word, with a disc that is full, half full or empty: nothing rests on colour. */
export function CertaintyMark({ certainty }: { readonly certainty: Certainty }) {
  return (
    <span class="certainty">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5" />
        {certainty === 'observed' && <circle cx="6" cy="6" r="4.75" fill="currentColor" />}
        {certainty === 'declared' && <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" fill="currentColor" />}
      </svg>{' '}
      {certaintyWord(certainty)}
    </span>
  );
}

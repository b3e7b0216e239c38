import { text } from '../ui/text.ts';

/** What stands in popup.html before the first answer, with words for those who cannot see it. */
export function Loading() {
  return (
    <div class="lead skeleton" aria-busy="true">
      <p class="unseen">{text('loading')}</p>
      <span />
      <span />
      <span />
    </div>
  );
}

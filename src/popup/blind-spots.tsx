import { text } from '../ui/text.ts';

/** What no extension sees, so that silence is not taken for proof. */
export function BlindSpots() {
  return (
    <footer>
      <h2>{text('blind_title')}</h2>
      <ul>
        <li>{text('blind_server')}</li>
        <li>{text('blind_workers')}</li>
        <li>{text('blind_srcdoc')}</li>
        <li>{text('blind_rewritten')}</li>
      </ul>
      <p>{text('blind_counts')}</p>
    </footer>
  );
}

import { number } from '../ui/format.ts';
import { plural, text } from '../ui/text.ts';

interface Props {
  /** How often the browser stopped Telltale while the page stood there. */
  readonly gaps: number;
}

/** What no extension sees, and what was missed here, so that silence is not taken for proof. */
export function BlindSpots({ gaps }: Props) {
  return (
    <footer>
      <h2>{text('blind_title')}</h2>
      <ul>
        {gaps > 0 && <li>{text(plural('blind_gaps', gaps), number(gaps))}</li>}
        <li>{text('blind_server')}</li>
        <li>{text('blind_workers')}</li>
        <li>{text('blind_srcdoc')}</li>
        <li>{text('blind_rewritten')}</li>
      </ul>
      <p>{text('blind_counts')}</p>
    </footer>
  );
}

import type { OptOut } from '../signals/vendor.ts';
import { sentence } from '../ui/sentence.ts';
import { text } from '../ui/text.ts';
import { optOutHost } from './opt-out-host.ts';

/** What the person can do about a finding. */
export function WayOut({ optOut }: { readonly optOut: OptOut | undefined }) {
  const link = optOutHost(optOut);
  if (!link) return <p>{text('only_site')}</p>;
  return (
    <p>
      <a href={link.url} target="_blank" rel="noreferrer">
        {sentence('opt_out_link', <bdi dir="ltr">{link.host}</bdi>)}
      </a>
    </p>
  );
}

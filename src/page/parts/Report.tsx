import { useState } from 'preact/hooks';

interface ReportProps {
  /** What was not as it should be since the page was opened, a line each; empty: nothing. */
  readonly report: string;
}

/** What the machine noted about itself, for who looks after it: folded away, and copied at a press. */
export const Report = ({ report }: ReportProps) => {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <details class="report" data-part="report">
      <summary>Report</summary>
      {report === '' ? (
        <p>Everything has been shown and sounded as it should.</p>
      ) : (
        <>
          <p>What this machine could not show or sound. The story is whole without it.</p>
          <textarea
            readOnly
            name="report"
            aria-label="Report"
            rows={6}
            value={report}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" class="text-button" aria-label="Copy: Report" onClick={copy}>
            {copied ? 'Copied' : 'Copy'}
          </button>
        </>
      )}
    </details>
  );
};

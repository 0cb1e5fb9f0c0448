import type { Notice } from '../../session/sessionState';

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}

/** Something to be told once, in words; the region is always there so that it is spoken when it fills. */
export const NoticeBar = ({ notice, onDismiss }: NoticeBarProps) => (
  <div class="notice-place" role="status">
    {notice !== null && (
      <div class="notice" data-part="notice">
        <p>
          {notice.what} <span class="quiet">{notice.remedy}</span>
        </p>
        <button type="button" class="text-button" data-part="dismiss" onClick={onDismiss}>
          Good
        </button>
      </div>
    )}
  </div>
);

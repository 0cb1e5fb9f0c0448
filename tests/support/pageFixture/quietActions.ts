import type { PageActions } from '../../../src/page/pageActions';

/** Actions that only write down what was asked. */
export const quietActions = (asked: unknown[] = []): PageActions => ({
  send: (intent) => void asked.push(intent),
  prefer: (change) => void asked.push({ kind: 'prefer', change }),
  notify: () => void asked.push({ kind: 'dismiss-notice' }),
  qualityInUse: () => 'middle',
  report: () => '0:04 picture: A layer is missing.',
  exportCode: () => 'wtsl1.AAAA',
  importCode: (code) => {
    asked.push({ kind: 'import', code });
    return code.startsWith('wtsl1.');
  },
});

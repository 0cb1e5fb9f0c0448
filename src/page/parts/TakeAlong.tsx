import { useState } from 'preact/hooks';
import type { PageActions } from '../pageActions';
import { CopyField } from './CopyField';

/** Everything kept, as a text to carry to another machine, and the way back in. */
export const TakeAlong = ({ actions }: { readonly actions: PageActions }) => {
  const [code, setCode] = useState('');
  const [taken, setTaken] = useState(false);
  return (
    <>
      <h2>Take your lives along</h2>
      <CopyField label="All your lives as a code" name="export-code" value={actions.exportCode()} />
      <form
        class="copy-field"
        onSubmit={(event) => {
          event.preventDefault();
          setTaken(actions.importCode(code.trim()));
        }}
      >
        <label>
          <span class="copy-label">A code from elsewhere</span>
          <input
            name="import-code"
            type="text"
            autocomplete="off"
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="text-button">
          {taken ? 'Added' : 'Add'}
        </button>
      </form>
    </>
  );
};

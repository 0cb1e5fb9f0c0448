import type { PageActions } from '../pageActions';
import { Report } from '../parts/Report';
import { Sheet } from '../parts/Sheet';

interface AboutScreenProps {
  readonly storyTitle: string;
  readonly actions: PageActions;
}

/** What this is and is not, who made what, under which terms. */
export const AboutScreen = ({ storyTitle, actions }: AboutScreenProps) => (
  <Sheet title="About" part="about" onClose={() => actions.send({ kind: 'resume' })}>
    <div class="prose">
      <h2>An unofficial what-if</h2>
      <p>
        <cite>{storyTitle}</cite> is an unofficial, non-commercial work by admirers of a film. It is not
        connected with, and not endorsed by, anyone who made or owns that film. It imagines what its last ten
        minutes leave open.
      </p>
      <p>
        Everything you read, see and hear here was made for this game: no dialogue, lyric, melody, picture or
        likeness is taken from the film.
      </p>
      <h2>Made by</h2>
      <p>
        Words, pictures and music were written and drawn as programs and texts, and lie open with the source.
        The people on the stage are drawn figures; they look like nobody.
      </p>
      <h2>Terms</h2>
      <p>
        The program is free under the MIT licence. The terms for story, pictures and music stand beside them
        in the source.
      </p>
      <p>
        Typefaces: Bodoni Moda, Literata and Atkinson Hyperlegible, each under the SIL Open Font License.
        Built with Phaser, howler.js, Preact, zustand and valibot, each under the MIT licence, and yaml under
        the ISC licence.
      </p>
      <h2>Your lives stay here</h2>
      <p>Nothing you decide, draw or play leaves this machine unless you share it yourself.</p>
      <Report report={actions.report()} />
    </div>
  </Sheet>
);

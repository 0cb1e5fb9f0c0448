import { neonInk } from '../inks';
import { saveLifeCard } from '../lifeCard';
import type { EndingView } from '../model/pageModel';
import { keyPlaceOf } from '../octaveLayout';
import type { PageActions, PageSetting } from '../pageActions';
import { CopyField } from '../parts/CopyField';
import { SignDrawing } from '../parts/SignDrawing';
import { TurnPicture } from '../parts/TurnPicture';
import { keptText } from '../words';

interface EndingScreenProps {
  readonly view: EndingView;
  readonly actions: PageActions;
  readonly setting: PageSetting;
}

/** The card of an ending: what it is called, what was kept, how it came, where it turned. */
export const EndingScreen = ({ view, actions, setting }: EndingScreenProps) => {
  const colour = keyPlaceOf(view.key)?.colour ?? '#ffb765';
  const { send } = actions;
  return (
    <article class="ending" data-ending={view.ending} style={`--life:${colour}`}>
      <div class="ending-column">
        <header class="ending-head">
          <p class="ending-key" aria-hidden="true">
            {view.key}
          </p>
          <h1 tabIndex={-1} data-autofocus>
            {view.title}
          </h1>
          <p class="ending-kept" data-part="kept">
            Kept: {keptText(view)}
          </p>
          <div class="ending-card" data-part="ending-card">
            {view.card.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {view.sign !== null && (
            <div class="ending-sign">
              <SignDrawing
                sign={view.sign}
                ink={neonInk(colour)}
                label="The sign, as it was drawn, in neon."
              />
            </div>
          )}
        </header>
        <div class="ending-next">
          {view.again !== null && (
            <button
              type="button"
              class="choice-button"
              data-part="again"
              onClick={() => view.again !== null && send({ kind: 'play-from', beat: view.again.beat })}
            >
              Go back to: {view.again.name}
            </button>
          )}
          <button
            type="button"
            class="choice-button"
            data-part="another"
            onClick={() => send({ kind: 'begin' })}
          >
            Another life
          </button>
          <button
            type="button"
            class="choice-button"
            data-part="watch"
            onClick={() => send({ kind: 'watch' })}
          >
            Watch it again
          </button>
          <button
            type="button"
            class="choice-button"
            id="ending-octave"
            data-part="to-octave"
            onClick={() => send({ kind: 'show', screen: 'octave' })}
          >
            The octave
          </button>
          <button
            type="button"
            class="choice-button"
            data-part="leave"
            onClick={() => send({ kind: 'leave' })}
          >
            To the title
          </button>
        </div>
        {view.strip.length > 0 && (
          <section aria-labelledby="strip-title">
            <h2 id="strip-title">Where it turned</h2>
            <p class="quiet">Press a moment to play on from there.</p>
            <ol class="strip">
              {view.strip.map((turn) => (
                <li key={turn.beat}>
                  <button
                    type="button"
                    data-turn={turn.beat}
                    aria-label={`${turn.name}: ${turn.chosen}. Play on from here.`}
                    onClick={() => send({ kind: 'play-from', beat: turn.beat })}
                  >
                    <TurnPicture {...turn} source={setting.turnPictureUrl(turn.beat, turn.dreamBefore)} />
                    <span class="strip-name">{turn.name}</span>
                    <span class="strip-chosen">{turn.chosen}</span>
                  </button>
                </li>
              ))}
            </ol>
          </section>
        )}
        {view.oneChoiceAway.length > 0 && (
          <section aria-labelledby="away-title" data-part="one-choice-away">
            <h2 id="away-title">One choice away</h2>
            <p class="quiet">Each of these alone would have led somewhere else.</p>
            <ul class="away">
              {view.oneChoiceAway.map((moment) => (
                <li key={moment.beat}>
                  <button
                    type="button"
                    class="choice-button"
                    onClick={() => send({ kind: 'play-from', beat: moment.beat })}
                  >
                    {moment.name}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="share-title" class="share">
          <h2 id="share-title">Give this life away</h2>
          <CopyField label="Its code" name="life-code" value={view.code} />
          {!setting.kiosk && (
            <>
              <CopyField label="Its link" name="life-link" value={`${setting.address}#life=${view.link}`} />
              <button
                type="button"
                class="choice-button"
                data-part="save-card"
                onClick={() => saveLifeCard(view)}
              >
                Save its card as a picture
              </button>
            </>
          )}
        </section>
      </div>
    </article>
  );
};

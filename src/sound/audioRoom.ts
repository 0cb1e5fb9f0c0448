import { Howler } from 'howler';
import type { Volumes } from '../director/ports';
import { createNight } from './night';

/** The machine's sound: howler's context and master, and a bus for music. */
export interface AudioRoom {
  readonly context: AudioContext;
  readonly music: GainNode;
  /** Resumes a suspended or interrupted context; call inside a gesture at first. */
  wake(): void;
  setVolumes(volumes: Volumes): void;
  /** What ambience and one-shots are multiplied by. */
  volumeOf(bus: 'effects' | 'room'): number;
  dispose(): void;
}

/** What howler's types do not name: it holds back what is played in an interrupted context until its sounds are told. */
interface HowlerInside {
  state: string;
  readonly _howls: readonly { _emit(event: 'resume'): void }[];
}

/** Seconds a bus takes to a new volume. */
const SLIDE = 0.08;
/** Seconds after which a context that was woken should run. */
const WAKING = 4;
/** Seconds of the fade before a hidden page's sound stands still. */
const HIDE = 0.25;

/** Opens howler's context; null on a machine that has none. `onStuck`: it was woken within a gesture and does not run. */
export const openAudioRoom = (onStuck: () => void): AudioRoom | null => {
  // Howler's own unlocking throws the context away once when the device is not at 44.1 kHz, and its own suspending
  // would stop the stems, which it does not know.
  Howler.autoUnlock = false;
  Howler.autoSuspend = false;
  Howler.volume(1);
  const context = Howler.ctx as AudioContext | null;
  if (!context || !Howler.usingWebAudio) return null;
  const music = context.createGain();
  music.connect(Howler.masterGain);
  const mono = context.createGain();
  mono.channelCountMode = 'explicit';
  mono.channelInterpretation = 'speakers';
  const night = createNight(context, mono);
  mono.connect(context.destination);
  Howler.masterGain.disconnect();
  Howler.masterGain.connect(night.input);
  let volumes: Volumes = { music: 0.8, effects: 0.8, room: 0.7, mono: false, night: false, muted: false };
  let isUnlocked = false;
  let waking: ReturnType<typeof setTimeout> | undefined;

  const slide = (node: GainNode, to: number, seconds: number) => {
    const { currentTime } = context;
    node.gain.cancelScheduledValues(currentTime);
    node.gain.setValueAtTime(node.gain.value, currentTime);
    node.gain.linearRampToValueAtTime(to, currentTime + seconds);
  };
  const wake = () => {
    isUnlocked = true;
    if (context.state === 'closed' || document.hidden) return;
    slide(mono, 1, SLIDE);
    if (context.state === 'running') return;
    void context.resume().catch(() => undefined);
    clearTimeout(waking);
    waking = setTimeout(() => {
      if (context.state !== 'running' && !document.hidden) onStuck();
    }, WAKING * 1000);
  };
  let hiding: ReturnType<typeof setTimeout> | undefined;
  const onVisibility = () => {
    clearTimeout(hiding);
    if (!document.hidden) {
      if (isUnlocked) wake();
      return;
    }
    slide(mono, 0, HIDE);
    hiding = setTimeout(() => void context.suspend().catch(() => undefined), HIDE * 1000 + 50);
  };
  // iOS interrupts a context (a call, Siri) and leaves it so: every gesture is a chance to go on.
  const onGesture = () => {
    if (isUnlocked && context.state !== 'running') wake();
  };
  // It may have gone on by itself, or by our word: howler listens only to its own.
  const onState = () => {
    if (context.state !== 'running') return;
    const inside = Howler as unknown as HowlerInside;
    inside.state = 'running';
    for (const howl of inside._howls) howl._emit('resume');
  };
  context.addEventListener('statechange', onState);
  document.addEventListener('visibilitychange', onVisibility);
  document.addEventListener('pointerdown', onGesture, true);
  document.addEventListener('keydown', onGesture, true);

  return {
    context,
    music,
    wake,
    setVolumes(next) {
      volumes = next;
      slide(music, next.music, SLIDE);
      mono.channelCount = next.mono ? 1 : 2;
      night.set(next.night);
      Howler.mute(next.muted);
    },
    volumeOf: (bus) => volumes[bus],
    dispose() {
      clearTimeout(hiding);
      clearTimeout(waking);
      context.removeEventListener('statechange', onState);
      document.removeEventListener('visibilitychange', onVisibility);
      document.removeEventListener('pointerdown', onGesture, true);
      document.removeEventListener('keydown', onGesture, true);
      music.disconnect();
      mono.disconnect();
      night.dispose();
      Howler.masterGain.disconnect();
      Howler.masterGain.connect(context.destination);
    },
  };
};

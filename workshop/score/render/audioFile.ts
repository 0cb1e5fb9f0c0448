import { execFileSync, spawnSync } from 'node:child_process';
import { RATE, type Sound } from './sound.ts';

function interleaved([left, right]: Sound): Buffer {
  const both = new Float32Array(left.length * 2);
  for (let i = 0; i < left.length; i++) {
    both[2 * i] = left[i] as number;
    both[2 * i + 1] = right[i] as number;
  }
  return Buffer.from(both.buffer);
}

const RAW = ['-f', 'f32le', '-ar', String(RATE), '-ac', '2'];

/** Decodes any audio file with ffmpeg to 48 kHz stereo, optionally through ffmpeg filters. */
export function loadSound(file: string, filters?: string): Sound {
  const chain = filters ? ['-af', filters] : [];
  const bytes = execFileSync('ffmpeg', ['-v', 'error', '-i', file, ...chain, ...RAW, '-'], {
    maxBuffer: 1 << 30,
  });
  return split(bytes);
}

/** Sends a sound through ffmpeg filters. */
export function filtered(sound: Sound, filters: string): Sound {
  const bytes = execFileSync('ffmpeg', ['-v', 'error', ...RAW, '-i', '-', '-af', filters, ...RAW, '-'], {
    input: interleaved(sound),
    maxBuffer: 1 << 30,
  });
  return split(bytes);
}

function split(bytes: Buffer): Sound {
  const copy = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const samples = copy.length / 2;
  const left = new Float32Array(samples);
  const right = new Float32Array(samples);
  for (let i = 0; i < samples; i++) {
    left[i] = copy[2 * i] as number;
    right[i] = copy[2 * i + 1] as number;
  }
  return [left, right];
}

/** Integrated loudness in LUFS and true peak in dBTP, measured by ffmpeg's EBU R 128 meter. */
export function loudnessOf(sound: Sound): { lufs: number; truePeak: number } {
  const meter = spawnSync(
    'ffmpeg',
    [
      '-hide_banner',
      '-nostats',
      ...RAW,
      '-i',
      '-',
      '-af',
      'ebur128=peak=true:framelog=verbose',
      '-f',
      'null',
      '-',
    ],
    { input: interleaved(sound), maxBuffer: 1 << 26 },
  );
  const text = meter.stderr.toString();
  const read = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? Number.NaN);
  return { lufs: read(/I:\s+(-?[\d.]+) LUFS/), truePeak: read(/Peak:\s+(-?[\d.]+|-inf) dBFS/) };
}

/** Half the sum of both sides: ffmpeg's own downmix of float samples would be 3 dB louder. */
function halfSum([left, right]: Sound): Buffer {
  const mono = new Float32Array(left.length);
  for (let i = 0; i < left.length; i++) mono[i] = ((left[i] as number) + (right[i] as number)) / 2;
  return Buffer.from(mono.buffer);
}

/** Encodes to `base`.opus and `base`.m4a; kilobits a second are Opus's, the fallback gets a little more. */
export function encode(sound: Sound, base: string, kbps: number, channels: 1 | 2 = 2): void {
  const input = channels === 1 ? halfSum(sound) : interleaved(sound);
  const raw = ['-f', 'f32le', '-ar', String(RATE), '-ac', String(channels), '-i', '-'];
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const opus = ['-c:a', 'libopus', '-b:a', `${kbps}k`, '-vbr', 'on', '-application', 'audio', '-f', 'opus'];
  const aac = ['-c:a', 'aac', '-b:a', `${Math.round(kbps * 1.25)}k`, '-movflags', '+faststart'];
  execFileSync('ffmpeg', ['-y', '-v', 'error', ...raw, ...plain, ...opus, `${base}.opus`], { input });
  execFileSync('ffmpeg', ['-y', '-v', 'error', ...raw, ...plain, ...aac, `${base}.m4a`], { input });
}

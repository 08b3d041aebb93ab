import { describe, expect, it } from 'vitest';
import { LiveLine } from '../../pipeline/live-line.ts';

function lineAt(times: readonly number[]) {
  let written = '';
  let step = 0;
  const line = new LiveLine({ write: (text) => (written += text) }, 'sv', () => times[step++] ?? 0);
  return { line, written: () => written };
}

describe('LiveLine', () => {
  it('says count, rate and time left once a quarter of a second has passed', () => {
    const { line, written } = lineAt([0, 100, 1000]);
    for (const done of [0, 100, 1000]) line.show('tally', done, 3000);
    expect(written()).toBe('\r\u001b[2Ktally  1000 av 3000, 1000 i sekunden, 2 s kvar');
  });

  it('is silent about quick work and leaves nothing to wipe', () => {
    const { line, written } = lineAt([0, 50, 200]);
    for (const done of [0, 5, 11]) line.show('tally', done, 11);
    line.wipe();
    expect(written()).toBe('');
  });

  it('wipes itself before something else is said, once', () => {
    const { line, written } = lineAt([0, 500]);
    for (const done of [0, 5]) line.show('tally', done, 11);
    const shown = written();
    line.wipe();
    line.wipe();
    expect(written()).toBe(`${shown}\r\u001b[2K`);
  });
});

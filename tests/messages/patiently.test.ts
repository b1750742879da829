import { describe, expect, it } from 'vitest';
import { patiently } from '../../src/messages/patiently.ts';

const soon = { again: 1, answer: 30 };

describe('asking a background that may be restarting', () => {
  it('asks once more before giving up', async () => {
    let calls = 0;
    const call = async () => {
      calls += 1;
      if (calls === 1) throw new Error('Could not establish connection.');
      return 'here';
    };
    expect(await patiently(call, soon)).toBe('here');
    expect(calls).toBe(2);
  });

  it('gives up after the second failure', async () => {
    let calls = 0;
    const call = () => {
      calls += 1;
      return Promise.reject(new Error('gone'));
    };
    await expect(patiently(call, soon)).rejects.toThrow('gone');
    expect(calls).toBe(2);
  });

  it('does not wait for ever', async () => {
    await expect(patiently(() => new Promise(() => undefined), soon)).rejects.toThrow('did not answer');
  });
});

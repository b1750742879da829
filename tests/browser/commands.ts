/** Commands as tests give them: no driver can press a browser's own shortcuts. */
import type { Launched } from '../../src/cli/launch.ts';

type Command = 'next-claim' | 'previous-claim' | 'toggle-site' | 'check-selection';

/** Chromium's events can be dispatched from the background; Firefox has no such door. */
export async function command(launched: Launched, name: Command): Promise<void> {
  const target = await launched.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate((wanted) => {
    const scope = globalThis as unknown as {
      chrome: { commands: { onCommand: { dispatch(command: string): void } } };
    };
    scope.chrome.commands.onCommand.dispatch(wanted);
  }, name);
}

/** Side panel (Chromium) or sidebar (Firefox): one thing with two interfaces, neither known to the other browser. */
type Panels = {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

const scope = globalThis as unknown as Record<'browser' | 'chrome', Panels | undefined>;

/**
 * Opens it; to be called straight from a click.
 * @param windowId of the window it opens in, known beforehand: browsers allow no waiting after the click
 */
export async function openSidePanel(windowId: number): Promise<void> {
  if (scope.chrome?.sidePanel) await scope.chrome.sidePanel.open({ windowId });
  else await scope.browser?.sidebarAction?.open();
}

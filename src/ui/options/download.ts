/** Offers a value as a JSON file to be saved. */
export function downloadJson(name: string, value: unknown): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }),
  );
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The download has begun once the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

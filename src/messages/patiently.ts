/** Milliseconds until a background that did not answer is asked again, and that an answer may take. */
const patience = { again: 400, answer: 10_000 };

async function timed<T>(call: () => Promise<T>, most: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The background did not answer.')), most);
  });
  try {
    return await Promise.race([call(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks a background that the browser may be restarting at this moment: a call that fails is made once more.
 * @param call changes nothing, or the same when made twice
 * @throws what the second call throws, or that it took too long
 */
export async function patiently<T>(call: () => Promise<T>, { again, answer } = patience): Promise<T> {
  try {
    return await timed(call, answer);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, again));
    return timed(call, answer);
  }
}

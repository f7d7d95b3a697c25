/**
 * Parts of the workbench are loaded when they are first opened. After an update of the server the files that an open
 * window knows are gone, and their names lead nowhere.
 */
const missing = new WeakSet<object>();
window.addEventListener('vite:preloadError', ({ payload }) => missing.add(payload));

export const isMissingPart = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && missing.has(error);

const OPENED_ANEW = 'yuantou.openedAnew';
const NOT_AGAIN_FOR_MS = 60_000;

/** Opens this address anew, with the files of today; not twice in a minute, as it may not be an update that is to blame. */
export function openAnew(): boolean {
  const last = Number(sessionStorage.getItem(OPENED_ANEW) ?? 0);
  if (Date.now() - last < NOT_AGAIN_FOR_MS) return false;
  sessionStorage.setItem(OPENED_ANEW, String(Date.now()));
  window.location.reload();
  return true;
}

import { ask } from './client';

interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Saves an answer of the API as a file; the request bears the post that one acts as, which a bare link could not. */
export async function download(call: Promise<Answer>, name: string): Promise<void> {
  const bytes = await ask(call);
  if (!(bytes instanceof Blob)) throw new Error('download needs parseAs: "blob"');
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

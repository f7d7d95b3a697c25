import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, ask } from '../api/client';
import { Problem } from '../api/problem';
import type { ChangeHeaders } from '../documents/use-act';
import { refreshDocument } from '../documents/use-act';
import type { DocumentView } from '../documents/use-document';
import { useDrafting } from './drafting-context';

type Send = (id: string, header: ChangeHeaders) => Promise<{ version: number }>;

/** The drafter's way forward, in its order. Which of it is the next, and whether it may be taken, the document says. */
const FORWARD: Readonly<Record<string, Send>> = {
  revise: (id, header) => ask(api.POST('/api/v1/documents/{id}/reopenings', { params: { path: { id }, header } })),
  completeDraft: (id, header) =>
    ask(api.POST('/api/v1/documents/{id}/completions', { params: { path: { id }, header } })),
  submitForReview: (id, header) =>
    ask(api.POST('/api/v1/documents/{id}/review-submissions', { params: { path: { id }, header } })),
};
const NAMES = Object.keys(FORWARD);

export const nextMove = (document: DocumentView) => document.actions.find(({ name }) => NAMES.includes(name));

/** What still keeps it from being handed over: every check that one of the moments on the way asks for. */
export function useGaps() {
  const { gate } = useDrafting();
  const codes = gate.moments.filter(({ event }) => NAMES.includes(event)).flatMap(({ failing }) => failing);
  return gate.checks.filter(({ code }) => codes.includes(code));
}

export function useSubmit() {
  const { document, store, reveal } = useDrafting();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const gaps = useGaps();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const read = () => ask(api.GET('/api/v1/documents/{id}', { params: { path: { id: document.id } } }));

  /** One move after another, until nothing of the way is left. @throws Problem with the reasons of a move that is refused */
  const go = async (until: (name: string) => boolean): Promise<DocumentView> => {
    let now = await read();
    for (let move = nextMove(now); move; move = nextMove(now)) {
      const { name, allowed, because } = move;
      if (!allowed) throw new Problem(422, 'notAllowed', because[0]?.message ?? '', because, {});
      const send = FORWARD[name];
      if (!send) break;
      await store.perform((header) => send(document.id, header));
      now = await read();
      if (until(name)) break;
    }
    await refreshDocument(queries, document.id);
    return now;
  };

  const guarded = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
      await refreshDocument(queries, document.id);
    } finally {
      setBusy(false);
    }
  };

  /** 报送: with gaps it leads to the first of them. */
  const submit = () =>
    guarded(async () => {
      if (!(await store.flush())) return reveal('/');
      const fresh = await ask(api.GET('/api/v1/documents/{id}/gate', { params: { path: { id: document.id } } }));
      const open = fresh.moments.filter(({ event }) => NAMES.includes(event)).flatMap(({ failing }) => failing);
      const first = fresh.checks.find(({ code }) => open.includes(code));
      if (first) {
        await refreshDocument(queries, document.id);
        return reveal(first.problems[0]?.pointer ?? '/');
      }
      await go((name) => name === NAMES.at(-1));
      await navigate(`/documents/${document.id}`);
    });

  /** Takes a returned document over by hand, so that it can be mended. */
  const reopen = () =>
    guarded(async () => {
      await go(() => true);
    });

  return { submit, reopen, busy, problem, gaps };
}
